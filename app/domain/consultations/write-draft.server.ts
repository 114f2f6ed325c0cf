import { and, eq } from 'drizzle-orm'
import { consultationDraftParts, consultationDrafts } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { GrantedAnswer } from './access.server'
import { requireOpen, requirePlaces, standingAnswer } from './answering.server'
import type { AnswerParts } from './fields'
import { peopleOf } from './people-of.server'

/**
 * Saves what somebody has written in their organisation's answer. Several write at once: only what was changed is saved,
 * and what another changed meanwhile is not overwritten. The log of the host's workspace says nothing of it.
 * @throws Refusal when the round is not open, the answer is sent, or the same place was changed meanwhile
 */
export async function writeDraft(
  tx: Tx,
  answer: GrantedAnswer<'answer.write'>,
  parts: AnswerParts,
): Promise<void> {
  const { consultation, organisationId } = answer
  requireOpen(consultation)
  const of = { consultationId: consultation.id, organisationId }
  if (await standingAnswer(tx, of)) throw new Refusal('conflict', 'answer-sent-already')
  await requirePlaces(tx, consultation.id, parts)
  const draftId = await draftOf(tx, of)
  const stored = new Map(
    (
      await tx.db.select().from(consultationDraftParts).where(eq(consultationDraftParts.draftId, draftId))
    ).map((part) => [part.place, part]),
  )
  const changed = parts.filter(({ place, text }) => text !== (stored.get(place)?.text ?? ''))
  for (const { place, text, seen } of changed) {
    const before = stored.get(place)
    if ((before?.version ?? 0) !== seen) {
      throw new Refusal('conflict', 'changed-meanwhile', { values: { [place]: before?.text ?? '' } })
    }
    const written = { text, writtenBy: tx.actorId, writtenAt: tx.now, version: seen + 1 }
    if (!before) await tx.db.insert(consultationDraftParts).values({ draftId, place, ...written })
    else {
      await tx.db
        .update(consultationDraftParts)
        .set(written)
        .where(and(eq(consultationDraftParts.draftId, draftId), eq(consultationDraftParts.place, place)))
    }
  }
  if (!changed.length) return
  await tx.record('consultation_draft.written', { object: { kind: 'consultation_draft', id: draftId } })
  tx.signal(...(await peopleOf(tx, [organisationId])).map((id) => `user:${id}`))
}

async function draftOf(tx: Tx, of: { consultationId: string; organisationId: string }): Promise<string> {
  const [draft] = await tx.db
    .select({ id: consultationDrafts.id })
    .from(consultationDrafts)
    .where(
      and(
        eq(consultationDrafts.consultationId, of.consultationId),
        eq(consultationDrafts.organisationId, of.organisationId),
      ),
    )
  if (draft) return draft.id
  const id = newId()
  await tx.db.insert(consultationDrafts).values({ id, ...of, createdAt: tx.now })
  return id
}
