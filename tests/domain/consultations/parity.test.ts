import { expect, it } from 'vitest'
import {
  consultationAnnouncements,
  consultationInvitations,
  consultationKinds,
  consultations,
} from '#db/schema'
import { newId } from '~/core/ids'
import { write } from '~/core/write'
import { loadConsultation, visibleConsultations } from '~/domain/consultations/access.server'
import { answerRules, consultationRules } from '~/domain/consultations/policy'
import { createDesk, everyone, type Desk } from './desk'

/** Every kind, out and not, in each workspace, asked of each organisation by turns. */
async function fill(desk: Desk): Promise<string[]> {
  const ids: string[] = []
  await write(desk.store, null, async (tx) => {
    for (const workspaceId of Object.values(desk.cast.workspaceIds)) {
      for (const kind of consultationKinds) {
        for (const out of [true, false]) {
          for (const organisationId of [null, ...Object.values(desk.cast.organisationIds)]) {
            const id = newId()
            const facts = { title: 'x', introduction: '', language: 'nb', openToAll: false } as const
            const contact = { contactName: 'x', contactEmail: 'x' }
            const times = { opensAt: tx.now, deadline: '2026-04-01', createdAt: tx.now }
            const { documentId } = desk
            await tx.db
              .insert(consultations)
              .values({ id, workspaceId, documentId, kind, ...facts, ...contact, ...times })
            if (out) {
              const sent = { slug: id, announcedBy: id, announcedAt: tx.now, contentHash: '' }
              await tx.db.insert(consultationAnnouncements).values({ consultationId: id, ...sent })
            }
            if (organisationId) {
              const asked = { id: newId(), consultationId: id, organisationId, invitedAt: tx.now }
              await tx.db.insert(consultationInvitations).values(asked)
            }
            ids.push(id)
          }
        }
      }
    }
  })
  return ids
}

it('lists exactly what may be read, and shows an answer to its own organisation alone', async () => {
  const desk = await createDesk()
  await desk.seat('outsider', 'observer', 'nim', { workspace: 'other', capacity: 'deputy' })
  await desk.seat('member', 'participant', 'sfk', { workspace: 'other' })
  const ids = await fill(desk)
  const scope = desk.reading()
  const things = await Promise.all(ids.map((id) => loadConsultation(scope, id)))
  let readable = 0
  for (const part of everyone) {
    const viewer = await desk.cast.viewer(part)
    const own = new Set(viewer.seats.map(({ organisationId }) => organisationId))
    const held = viewer.seats.filter(({ capacity }) => capacity === 'holder')
    const listed = await scope.db
      .select({ id: consultations.id })
      .from(consultations)
      .where(visibleConsultations(viewer, scope))
    const allowed = things.filter((thing) => thing && consultationRules['consultation.read'](viewer, thing))
    expect(listed.map(({ id }) => id).sort(), part).toEqual(allowed.map((thing) => thing?.id).sort())
    for (const consultation of things) {
      for (const organisationId of Object.values(desk.cast.organisationIds)) {
        if (!consultation) continue
        const asked = consultation.standing !== 'preparing' && consultation.invited.includes(organisationId)
        const answer = { consultation, organisationId }
        expect(answerRules['answer.write'](viewer, answer)).toBe(asked && own.has(organisationId))
        expect(answerRules['answer.send'](viewer, answer)).toBe(
          asked && held.some((seat) => seat.organisationId === organisationId),
        )
      }
    }
    readable += allowed.length
  }
  expect(readable).toBeGreaterThan(ids.length)
  expect(readable).toBeLessThan(ids.length * everyone.length)
})
