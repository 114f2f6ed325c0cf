import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const assets = fileURLToPath(new URL('../../build/client/assets', import.meta.url))

it('sends no browser what reads forms: that is for the server, and a sixth of what a page may weigh', () => {
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(100)
  const heavy = scripts.filter((file) => readFileSync(`${assets}/${file}`, 'utf8').includes('ZodError'))
  expect(heavy).toEqual([])
})

it('asks for the large parts of the editor along with it, not one after the other', () => {
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'))
  const source = (file: string) => readFileSync(`${assets}/${file}`, 'utf8')
  const named = (name: string) => scripts.find((file) => file.startsWith(`${name}-`)) ?? ''
  const [editor, page] = [named('document-editor'), named('document-surface')]
  const large = [...source(editor).matchAll(/from\s*"\.\/([\w.-]+\.js)"/g)]
    .map(([, file = '']) => file)
    .filter((file) => source(file).length > 50_000 && !source(page).includes(`"./${file}"`))
  expect(large.length).toBeGreaterThan(1)
  const asked = /__vite__mapDeps=.*?\]\)\)/.exec(source(page))?.[0] ?? ''
  for (const file of [editor, ...large]) expect(asked).toContain(file)
})
