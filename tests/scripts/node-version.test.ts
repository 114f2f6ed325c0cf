import { expect, it } from 'vitest'
import manifest from '../../package.json'
import { nodeComplaint, oldestNode } from '#scripts/setup/node-version.mjs'

it.each(['18.20.0', '20.18.3', '8.0.0'])('refuses Node %s and says which it wants', (version) => {
  expect(nodeComplaint(version)).toMatch(`this is Node ${version}`)
})

it.each(['20.19.0', '20.20.2', '22.0.0', '26.1.0'])('takes Node %s', (version) => {
  expect(nodeComplaint(version)).toBeNull()
})

it('asks for the Node that package.json names', () => {
  expect(`${manifest.engines.node}.0`).toBe(`>=${oldestNode}`)
})
