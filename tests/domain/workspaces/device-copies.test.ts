import { beforeEach, describe, expect, it } from 'vitest'
import { activity } from '#db/schema'
import { write } from '~/core/write'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import {
  decideDeviceCopies,
  deviceCopiesIn,
  type DeviceCopies,
} from '~/domain/workspaces/device-copies.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

async function decide(part: Part, copies: DeviceCopies): Promise<void> {
  const viewer = await cast.viewer(part)
  await write(store, viewer.id, async (tx) =>
    decideDeviceCopies(
      tx,
      await grantWorkspace(tx, viewer, 'workspace.edit', cast.workspaceIds.group),
      copies,
    ),
  )
}

const inGroup = () => deviceCopiesIn(reading(store), cast.workspaceIds.group)

describe('copies on devices', () => {
  it('are kept until those who run the workspace decide otherwise', async () => {
    expect(await inGroup()).toBe('kept')
    await decide('secretariat', 'none')
    expect(await inGroup()).toBe('none')
    await decide('chair', 'kept')
    await decide('chair', 'kept')
    expect(await inGroup()).toBe('kept')
    const deeds = (await reading(store).db.select().from(activity)).map(({ action }) => action)
    expect(deeds.filter((action) => action.startsWith('workspace.copies'))).toEqual([
      'workspace.copies_stopped',
      'workspace.copies_kept',
    ])
  })

  it.each<[Part, string]>([
    ['member', 'forbidden'],
    ['observer', 'forbidden'],
    ['outsider', 'not-found'],
  ])('are not decided by %s', async (part, code) => {
    await expect(decide(part, 'none')).rejects.toMatchObject({ code })
    expect(await inGroup()).toBe('kept')
  })

  it('are none in a workspace that does not exist', async () => {
    expect(await deviceCopiesIn(reading(store), 'nowhere')).toBe('none')
  })
})
