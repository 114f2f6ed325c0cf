import { beforeEach, expect, it } from 'vitest'
import { write } from '~/core/write'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacesOf } from '~/domain/workspaces/queries.server'
import { visitWorkspace } from '~/domain/workspaces/visit.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

const unread = async (part: Part) =>
  (await workspacesOf(reading(store), await cast.viewer(part), 'nb')).map((one) => one.unread)

const work = (part: Part) =>
  write(store, cast.userIds[part], (tx) => {
    store.clock.tick()
    const object = { kind: 'workspace', id: cast.workspaceIds.group }
    return tx.record('workspace.edited', { workspaceId: cast.workspaceIds.group, object })
  })

const visit = async (part: Part) => {
  const viewer = await cast.viewer(part)
  store.clock.tick()
  await write(store, viewer.id, async (tx) =>
    visitWorkspace(tx, viewer, await grantWorkspace(tx, viewer, 'workspace.read', 'group')),
  )
}

it('takes the dot away until somebody else does something', async () => {
  await work('chair')
  expect([await unread('member'), await unread('chair')]).toEqual([[true], [false]])
  await visit('member')
  await visit('member')
  expect(await unread('member')).toEqual([false])
  store.clock.tick()
  await work('chair')
  store.clock.tick()
  await work('secretariat')
  expect([await unread('member'), await unread('chair')]).toEqual([[true], [true]])
})

it.each<Part>(['elsewhere', 'administrator', 'outsider'])('is not for %s', async (part) => {
  await expect(visit(part)).rejects.toMatchObject({ code: 'not-found' })
})
