import { beforeEach, describe, expect, it } from 'vitest'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

describe('a workspace', () => {
  it.each<[Part, boolean]>([
    ['chair', true],
    ['secretariat', true],
    ['member', true],
    ['participant', true],
    ['observer', true],
    ['rapporteur', false],
    ['elsewhere', false],
    ['administrator', false],
    ['outsider', false],
  ])('for %s: exists = %s', async (part, exists) => {
    const asked = grantWorkspace(reading(store), await cast.viewer(part), 'workspace.read', 'group')
    if (exists) expect((await asked).slug).toBe('group')
    else await expect(asked).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is seen but not run by a member', async () => {
    const asked = grantWorkspace(reading(store), await cast.viewer('member'), 'workspace.edit', 'group')
    await expect(asked).rejects.toMatchObject({ code: 'forbidden' })
  })
})
