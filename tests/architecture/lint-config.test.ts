import { ESLint } from 'eslint'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../..', import.meta.url)) })

/** The real configuration, asked about text that stands at a path of the real tree. */
async function rulesBrokenBy(code: string, filePath: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath })
  return (result?.messages ?? []).map((message) => message.ruleId)
}

describe('what the linter refuses where', () => {
  it.each([
    ['tvers/guarded-route-exports', 'app/routes/x/a.tsx', 'export const loader = () => null'],
    ['tvers/no-style-prop', 'app/ui/a.tsx', 'export const a = <p style={{}} />'],
    ['tvers/no-raw-html', 'app/ui/a.tsx', 'export const a = <p dangerouslySetInnerHTML={{ __html: "" }} />'],
    [
      'tvers/button-type',
      'app/ui/a.tsx',
      "import { Button } from '@digdir/designsystemet-react'\nexport const a = <Button>x</Button>",
    ],
    [
      'tvers/icon-name',
      'app/ui/a.tsx',
      "import { PlusIcon } from '@navikt/aksel-icons'\nexport const a = <PlusIcon />",
    ],
    ['no-restricted-imports', 'app/ui/a.tsx', "import '@digdir/designsystemet-theme'"],
    [
      'no-restricted-imports',
      'app/ui/a.tsx',
      "import { EXPERIMENTAL_Suggestion } from '@digdir/designsystemet-react'\nvoid EXPERIMENTAL_Suggestion",
    ],
    ['no-restricted-imports', 'app/routes/a.tsx', "import { Form } from '@remix-run/react'\nvoid Form"],
    [
      'no-restricted-syntax',
      'app/routes/a.tsx',
      'export const a = <fetcher.Form method="post"><b /></fetcher.Form>',
    ],
    ['no-console', 'app/ui/a.tsx', 'console.log(1)'],
    ['@typescript-eslint/no-explicit-any', 'app/ui/a.tsx', 'export const a: any = 1'],
    [
      'react-hooks/rules-of-hooks',
      'app/ui/a.tsx',
      "import { useState } from 'react'\nexport function A(p: { b: boolean }) {\n  if (p.b) useState(1)\n  return null\n}",
    ],
    ['jsx-a11y/alt-text', 'app/ui/a.tsx', 'export const a = <img src="/a.png" />'],
  ])('%s in %s', async (rule, path, code) => {
    expect(await rulesBrokenBy(code, path)).toContain(rule)
  })

  it('lets prose set the HTML that our renderer made', async () => {
    const code = 'export const a = <p dangerouslySetInnerHTML={{ __html: "" }} />'
    expect(await rulesBrokenBy(code, 'app/ui/page/Prose.tsx')).not.toContain('tvers/no-raw-html')
  })

  it('does not let a comment switch a rule off', async () => {
    const code = '// eslint-disable-next-line no-console\nconsole.log(1)'
    expect(await rulesBrokenBy(code, 'app/ui/a.tsx')).toContain('no-console')
  })
})

describe('what the configuration holds for the domain', () => {
  it.each(['tvers/no-terminal-query', 'no-restricted-syntax', '@typescript-eslint/no-floating-promises'])(
    '%s is an error',
    async (rule) => {
      const config = (await eslint.calculateConfigForFile('app/domain/meetings/approve.server.ts')) as {
        rules: Record<string, [severity: number, ...options: unknown[]]>
      }
      expect(config.rules[rule]?.[0]).toBe(2)
    },
  )
})
