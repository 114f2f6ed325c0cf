import { beforeEach, describe, expect, it } from 'vitest'
import { seatHoldings } from '#db/schema'
import { write } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { editDocument } from '~/domain/documents/edit.server'
import { readersOn } from '~/domain/documents/readers-on.server'
import { sendForComments } from '~/domain/documents/send-for-comments.server'
import { shareDocument } from '~/domain/documents/share.server'
import { endShare } from '~/domain/documents/unshare.server'
import { levelOf } from '~/domain/documents/policy'
import { eq } from 'drizzle-orm'
import { reading } from '#tests/support/store'
import { createDesk, everyone, type Desk } from './desk'

let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft({ audience: 'group' })
})

const manage = async () =>
  grantDocument(reading(desk.store), await desk.cast.viewer('chair'), 'document.manage', id)

/** By name, how far each could reach. */
async function could(on: string): Promise<Record<string, string>> {
  const readers = await readersOn(reading(desk.store), await manage(), on, 'nb')
  return Object.fromEntries(readers.map(({ name, level }) => [name.split(' ')[0] ?? '', level]))
}

const moveTo = (day: string) => desk.store.clock.moveTo(`2026-${day}T09:00:00Z`)

const group = { Astrid: 'manage', Sigurd: 'manage', Maja: 'edit', Odd: 'read' }

describe('who could read a document on a day', () => {
  it('is those with a seat, by what their roles allow; nobody before it was made', async () => {
    expect(await could('2026-03-03')).toEqual({})
    expect(await could('2026-03-04')).toEqual(group)
  })

  it('is today what the rule says of each', async () => {
    const scope = reading(desk.store)
    const document = await manage()
    const now = await could(scope.today)
    for (const part of everyone) {
      const viewer = await desk.cast.viewer(part)
      const level = levelOf(viewer, document)
      expect(now[viewer.name.split(' ')[0] ?? ''] ?? 'none', part).toBe(level)
    }
  })

  it('follows audience and state: participants from the day that it was opened to them', async () => {
    moveTo('03-10')
    await desk.as('secretariat', async (tx, viewer) =>
      sendForComments(tx, await grantDocument(tx, viewer, 'document.manage', id), {
        deadline: '2026-03-20',
        everyone: true,
      }),
    )
    moveTo('03-30')
    expect(await could('2026-03-09')).toEqual(group)
    // For a part of the day it was a draft yet, that members write.
    expect(await could('2026-03-10')).toEqual({ ...group, Pål: 'comment' })
    expect(await could('2026-03-11')).toEqual({ ...group, Maja: 'comment', Pål: 'comment' })
    expect(await could('2026-03-21')).toEqual({ ...group, Maja: 'comment', Pål: 'read' })
  })

  it('goes back to what it was before the audience was narrowed', async () => {
    await desk.set(id, { audience: 'everyone' })
    moveTo('03-10')
    await desk.as('secretariat', async (tx, viewer) =>
      editDocument(tx, await grantDocument(tx, viewer, 'document.manage', id), {
        ...{ title: 'Utkast', language: 'nb', audience: 'group', accessCode: 'internal' },
        legalBasisId: null,
        version: 1,
      }),
    )
    moveTo('03-30')
    expect(await could('2026-03-09')).toHaveProperty('Pål')
    expect(await could('2026-03-10')).toHaveProperty('Pål')
    expect(await could('2026-03-11')).not.toHaveProperty('Pål')
  })

  it('counts a share from the day that it was given to the day that it ended', async () => {
    moveTo('03-10')
    const share = await desk.as('secretariat', async (tx, viewer) =>
      shareDocument(tx, await grantDocument(tx, viewer, 'document.manage', id), {
        workspaceId: desk.cast.workspaceIds.other,
        level: 'comment',
      }),
    )
    moveTo('03-12')
    await desk.as('secretariat', async (tx, viewer) =>
      endShare(tx, await grantDocument(tx, viewer, 'document.manage', id), share),
    )
    moveTo('03-30')
    const days = ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13']
    expect(await Promise.all(days.map(async (day) => (await could(day)).Eva ?? null))).toEqual([
      null,
      'comment',
      'comment',
      'comment',
      null,
    ])
  })

  it('counts a seat for as long as somebody had it', async () => {
    await write(desk.store, null, (tx) =>
      tx.db
        .update(seatHoldings)
        .set({ validTo: '2026-03-10' })
        .where(eq(seatHoldings.userId, desk.cast.userIds.member)),
    )
    moveTo('03-30')
    expect(await could('2026-03-10')).toHaveProperty('Maja')
    expect(await could('2026-03-11')).not.toHaveProperty('Maja')
  })
})
