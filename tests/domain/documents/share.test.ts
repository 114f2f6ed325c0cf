import { beforeEach, expect, it } from 'vitest'
import { documentShares } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { shareDocument } from '~/domain/documents/share.server'
import { endShare } from '~/domain/documents/unshare.server'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from './desk'

let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft({ audience: 'group' })
})

const share =
  (level: 'read' | 'comment' | 'edit', workspace: 'other' | 'group' = 'other') =>
  async (tx: Tx, viewer: Viewer) =>
    shareDocument(tx, await grantDocument(tx, viewer, 'document.manage', id), {
      workspaceId: desk.cast.workspaceIds[workspace],
      level,
    })

const end = (shareId: string) => async (tx: Tx, viewer: Viewer) =>
  endShare(tx, await grantDocument(tx, viewer, 'document.manage', id), shareId)

const rows = () => desk.store.database.reader.select().from(documentShares)

const reads = async () =>
  grantDocument(reading(desk.store), await desk.cast.viewer('elsewhere'), 'document.read', id)

it('opens a document to another workspace at a level, and closes it again', async () => {
  await desk.refuses(
    {
      forbidden: ['member', 'observer'],
      'not-found': ['participant', 'elsewhere', 'rapporteur', 'administrator', 'outsider'],
    },
    share('read'),
  )
  expect(await rows()).toHaveLength(0)
  const shareId = await desk.as('secretariat', share('read'))
  expect((await reads()).id).toBe(id)
  await desk.refuses({ forbidden: ['member'], 'not-found': ['outsider'] }, end(shareId))
  await desk.as('chair', end(shareId))
  await expect(reads()).rejects.toMatchObject({ code: 'not-found' })
  expect(await rows()).toMatchObject([{ endedBy: desk.cast.userIds.chair }])
  await desk.refuses({ 'not-found': ['chair'] }, end(shareId))
})

it('keeps the history when the level changes, and one share in force', async () => {
  await desk.as('chair', share('read'))
  await desk.refuses({ conflict: ['chair'] }, share('read'))
  await desk.as('chair', share('comment'))
  const all = await rows()
  expect(all).toHaveLength(2)
  expect(all.filter(({ endedAt }) => endedAt === null).map(({ level }) => level)).toEqual(['comment'])
})

it('is not shared with its own workspace', async () => {
  await desk.refuses({ invalid: ['chair'] }, share('read', 'group'))
})
