import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { childrenAfterTheFirst } from '~/ui/theme/children-after-the-first'

const anySibling = /\*\s*\+\s*\*/

it('says of the child alone what stands after any other', () => {
  const rule = { selector: ':where(.a, .b) > * + *, .c>*+* p' }
  childrenAfterTheFirst.Rule(rule)
  expect(rule.selector).toBe(':where(.a, .b) > :where(:not(:first-child)), .c> :where(:not(:first-child)) p')
})

it('leaves other siblings alone', () => {
  const rule = { selector: '.a > p + *, * ~ .b, li + li' }
  childrenAfterTheFirst.Rule(rule)
  expect(rule.selector).toBe('.a > p + *, * ~ .b, li + li')
})

it('knows every such rule of the design system', () => {
  const file = createRequire(import.meta.url).resolve('@digdir/designsystemet-css')
  const selectors = readFileSync(file, 'utf8').match(/[^{}]*\*\s*\+\s*\*[^{}]*(?=\{)/g) ?? []
  expect(selectors.length).toBeGreaterThan(0)
  for (const selector of selectors) {
    const rule = { selector }
    childrenAfterTheFirst.Rule(rule)
    expect(rule.selector).not.toMatch(anySibling)
  }
})

it('has none to rewrite among our own', () => {
  const parts = join(import.meta.dirname, '../../app/ui/theme/parts')
  const withAny = readdirSync(parts).filter((name) =>
    anySibling.test(readFileSync(join(parts, name), 'utf8')),
  )
  expect(withAny).toEqual([])
})
