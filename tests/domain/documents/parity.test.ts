import { and } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { documentKinds, documents, documentShares, documentStates, seatHoldings, seats } from '#db/schema'
import { newId } from '~/core/ids'
import { write } from '~/core/write'
import { grantDocument, loadDocument, visibleDocuments } from '~/domain/documents/access.server'
import { documentRules } from '~/domain/documents/policy'
import { whoMayEdit } from '~/domain/documents/who-may-edit.server'
import { reading } from '#tests/support/store'
import { createDesk, everyone, type Desk } from './desk'

/** Every kind, state and audience, unshared and shared at two levels, now and formerly. */
async function fill(desk: Desk): Promise<string[]> {
  const ids: string[] = []
  const { group, other, rapporteur } = desk.cast.workspaceIds
  await write(desk.store, null, async (tx) => {
    for (const kind of documentKinds) {
      for (const state of documentStates) {
        for (const audience of ['group', 'everyone'] as const) {
          const id = newId()
          const workspaceId = ids.length % 7 === 6 ? rapporteur : group
          const at = { createdAt: tx.now, updatedAt: tx.now }
          const fixed = { title: 'x', language: 'nb', accessCode: 'internal' } as const
          await tx.db.insert(documents).values({ id, workspaceId, kind, state, audience, ...fixed, ...at })
          const turn = ids.length % 4
          if (turn > 0) {
            await tx.db.insert(documentShares).values({
              id: newId(),
              documentId: id,
              workspaceId: other,
              level: turn === 1 ? 'read' : 'comment',
              sharedAt: tx.now,
              endedAt: turn === 3 ? tx.now : null,
            })
          }
          ids.push(id)
        }
      }
    }
  })
  return ids
}

/** People of other roles in the workspace that things are shared with. */
async function seatElsewhere(desk: Desk) {
  await write(desk.store, null, async (tx) => {
    const seated = [
      ['outsider', 'participant'],
      ['administrator', 'observer'],
    ] as const
    for (const [part, role] of seated) {
      const seatId = newId()
      const period = { validFrom: '2026-01-01', givenAt: tx.now }
      const organisationId = desk.cast.organisationIds.rosa ?? ''
      const workspaceId = desk.cast.workspaceIds.other
      await tx.db.insert(seats).values({ id: seatId, workspaceId, organisationId, role, ...period })
      const userId = desk.cast.userIds[part]
      await tx.db.insert(seatHoldings).values({ id: newId(), seatId, userId, capacity: 'holder', ...period })
    }
  })
}

it.each([false, true])('lists exactly what may be read (others seated elsewhere: %s)', async (seated) => {
  const desk = await createDesk()
  if (seated) await seatElsewhere(desk)
  const ids = await fill(desk)
  const scope = reading(desk.store)
  let readable = 0
  for (const part of everyone) {
    const viewer = await desk.cast.viewer(part)
    const listed = await scope.db
      .select({ id: documents.id })
      .from(documents)
      .where(and(visibleDocuments(viewer, scope)))
    const allowed: string[] = []
    for (const id of ids) {
      const document = await loadDocument(scope, id)
      if (document && documentRules['document.read'](viewer, document)) allowed.push(id)
    }
    expect(listed.map(({ id }) => id).sort(), part).toEqual(allowed.sort())
    readable += allowed.length
  }
  expect(readable).toBeGreaterThan(ids.length)
})

it('lets those write together whom it lets write one by one', async () => {
  const desk = await createDesk()
  await seatElsewhere(desk)
  const ids = await fill(desk)
  const scope = reading(desk.store)
  const viewers = await Promise.all(everyone.map((part) => desk.cast.viewer(part)))
  const asked = viewers.flatMap((viewer) => ids.map((documentId) => ({ viewer, documentId })))
  const granted = []
  for (const one of asked) {
    const may = await grantDocument(scope, one.viewer, 'document.edit', one.documentId).then(
      () => true,
      () => false,
    )
    if (may) granted.push(one)
  }
  expect(await whoMayEdit(scope, asked)).toEqual(granted)
  expect(granted.length).toBeGreaterThan(0)
  expect(granted.length).toBeLessThan(asked.length)
  const unknown = { viewer: viewers[0] as (typeof viewers)[number], documentId: newId() }
  expect(await whoMayEdit(scope, [unknown])).toEqual([])
})
