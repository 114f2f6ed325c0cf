import { RuleTester } from 'eslint'
import { describe, it } from 'vitest'
import { tvers } from '#scripts/lint/plugin.mjs'

RuleTester.describe = describe
RuleTester.it = it

const tester = new RuleTester({ languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } })
const refused = (code: string, messageId: string) => ({ code, errors: [{ messageId }] })

const http = "import { read, publicRead, mutate, publicMutate } from '~/http/guards';"
tester.run('guarded-route-exports', tvers.rules['guarded-route-exports'], {
  valid: [
    `${http} export const loader = read({}, show)`,
    `${http} export const loader = publicRead(show)`,
    `${http} export const action = mutate({}, approve)`,
    `${http} export const action = publicMutate({}, leave)`,
    `import { publicRead } from './http/read'; export const loader = publicRead(show)`,
    'export default function Page() {}',
    'export const handle = { crumb: 1 }; export function meta() {}',
    'const loader = 1',
  ],
  invalid: [
    refused(`export async function loader() {}`, 'unguarded'),
    refused(`export const loader = async () => null`, 'unguarded'),
    refused(`export let action`, 'unguarded'),
    refused(`${http} export const action = read({}, show)`, 'unguarded'),
    refused(`${http} export const loader = mutate({}, approve)`, 'unguarded'),
    refused(`${http} export const loader = wrap(read({}, show))`, 'unguarded'),
    refused(`${http} export const loader = (args) => read({}, show)(args)`, 'unguarded'),
    refused(`const read = (f) => f; export const loader = read(show)`, 'unguarded'),
    refused(`import { read } from './own'; export const loader = read(show)`, 'unguarded'),
    refused(`export const { loader } = made`, 'unguarded'),
    refused(`export { loader } from './other'`, 'elsewhere'),
    refused(`const load = 1; export { load as loader }`, 'elsewhere'),
    refused(`export * from './other'`, 'wildcard'),
  ],
})

const button = "import { Button, Button as Knapp } from '@digdir/designsystemet-react';"
tester.run('button-type', tvers.rules['button-type'], {
  valid: [
    `${button} <Button type="submit">Lagre</Button>`,
    `${button} <Button asChild><a href="/">Hjem</a></Button>`,
    `import { Button } from './own'; <Button>Lagre</Button>`,
  ],
  invalid: [
    refused(`${button} <Button>Lagre</Button>`, 'missing'),
    refused(`${button} <Knapp variant="secondary">Lagre</Knapp>`, 'missing'),
    refused(`${button} <Button {...props}>Lagre</Button>`, 'missing'),
  ],
})

const icon = "import { PlusIcon } from '@navikt/aksel-icons';"
tester.run('icon-name', tvers.rules['icon-name'], {
  valid: [`${icon} <PlusIcon aria-hidden />`, `${icon} <PlusIcon title="Legg til" />`, '<OtherIcon />'],
  invalid: [
    refused(`${icon} <PlusIcon />`, 'missing'),
    refused(`${icon} <PlusIcon fontSize={2} />`, 'missing'),
  ],
})

tester.run('no-style-prop', tvers.rules['no-style-prop'], {
  valid: ['<p className="wide" />', 'const style = {}'],
  invalid: [refused('<p style={{ color: "red" }} />', 'inline')],
})

tester.run('no-raw-html', tvers.rules['no-raw-html'], {
  valid: ['<p>{text}</p>'],
  invalid: [refused('<p dangerouslySetInnerHTML={{ __html: text }} />', 'raw')],
})

tester.run('no-terminal-query', tvers.rules['no-terminal-query'], {
  valid: [
    'await tx.select().from(people)',
    'map.get(id)',
    'Promise.all(list)',
    'new URLSearchParams(text).get("page")',
  ],
  invalid: [
    refused('tx.select().from(people).get()', 'terminal'),
    refused('db.select().from(people).all()', 'terminal'),
    refused('tx.insert(people).values(row).run()', 'terminal'),
    refused('db.all(statement)', 'terminal'),
  ],
})
