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
