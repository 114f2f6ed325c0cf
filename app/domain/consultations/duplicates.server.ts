import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import {
  consultationAnswers,
  consultationDuplicates,
  consultationInputs,
  consultationTreatments,
} from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'
import type { Language } from '~/i18n/languages'
import type { GrantedConsultation } from './access.server'
import { inputRows, presentInput } from './input-rows.server'

/**
 * Makes an input the duplicate of another: from now on it has the other's state and reason, and its respondent is told the
 * same. What is merged with the input goes along, so that all point at one. Can be undone until the round is finished.
 * @throws Refusal when the round is finished, one of the two is gone, or they are merged already
 */
export async function mergeInput(
  tx: Tx,
  consultation: GrantedConsultation<'consultation.treat'>,
  inputId: string,
  intoId: string,
): Promise<void> {
  requireUnfinished(consultation)
  await requireInput(tx, consultation, inputId)
  await requireInput(tx, consultation, intoId, 'originalId')
  const originalId = (await originalOf(tx, intoId)) ?? intoId
  if (originalId === inputId || (await originalOf(tx, inputId)) === originalId) {
    throw new Refusal('conflict', 'input-merged-already')
  }
  const merged = { originalId, mergedBy: tx.actorId, mergedAt: tx.now }
  await tx.db.update(consultationDuplicates).set(merged).where(eq(consultationDuplicates.originalId, inputId))
  await tx.db
    .insert(consultationDuplicates)
    .values({ inputId, ...merged })
    .onConflictDoUpdate({ target: consultationDuplicates.inputId, set: merged })
  await shareTreatment(tx, originalId)
  await record(tx, consultation, 'consultation_input.merged', { input: inputId, original: originalId })
}

/**
 * Parts a duplicate from its original: nothing is decided about it then.
 * @throws Refusal when the round is finished, or the input is no duplicate
 */
export async function partInput(
  tx: Tx,
  consultation: GrantedConsultation<'consultation.treat'>,
  inputId: string,
): Promise<void> {
  requireUnfinished(consultation)
  await requireInput(tx, consultation, inputId)
  const original = await originalOf(tx, inputId)
  if (!original) throw new Refusal('conflict', 'input-no-duplicate')
  await tx.db.delete(consultationDuplicates).where(eq(consultationDuplicates.inputId, inputId))
  await decide(tx, inputId, { state: null, reason: '', decidedBy: null, decidedAt: null })
  await record(tx, consultation, 'consultation_input.parted', { input: inputId, original })
}

/** Gives the duplicates of an input its state and reason. */
export async function shareTreatment(tx: Tx, originalId: string): Promise<void> {
  const duplicates = await tx.db
    .select({ inputId: consultationDuplicates.inputId })
    .from(consultationDuplicates)
    .where(eq(consultationDuplicates.originalId, originalId))
  const [treatment] = await tx.db
    .select()
    .from(consultationTreatments)
    .where(eq(consultationTreatments.inputId, originalId))
  const { state = null, reason = '', decidedBy = null, decidedAt = null } = treatment ?? {}
  for (const { inputId } of duplicates) await decide(tx, inputId, { state, reason, decidedBy, decidedAt })
}

/** When an answer is taken back, what was merged with its inputs stands by itself again, with what was decided. */
export async function releaseDuplicates(tx: Tx, answerId: string): Promise<void> {
  const own = tx.db
    .select({ id: consultationInputs.id })
    .from(consultationInputs)
    .where(eq(consultationInputs.answerId, answerId))
  await tx.db
    .delete(consultationDuplicates)
    .where(or(inArray(consultationDuplicates.inputId, own), inArray(consultationDuplicates.originalId, own)))
}

/** What an input is merged with: the one that it is a duplicate of, or its own duplicates. */
export async function mergedWith(
  { db }: Scope,
  consultation: GrantedConsultation<'consultation.read_answers'>,
  { id, duplicateOf }: { id: string; duplicateOf: string | null },
  language: Language,
) {
  const rows = await inputRows(db)
    .where(
      and(
        eq(consultationInputs.consultationId, consultation.id),
        isNull(consultationAnswers.takenBackAt),
        duplicateOf ? eq(consultationInputs.id, duplicateOf) : eq(consultationDuplicates.originalId, id),
      ),
    )
    .orderBy(consultationInputs.id)
    .limit(500)
  return rows.map((row) => presentInput(row, consultation, language))
}

function requireUnfinished({ standing }: { standing: string }): void {
  if (standing === 'finished') throw new Refusal('conflict', 'consultation-finished')
}

/** That it is an input of this round that stands. One that a form names is an error of that field. */
async function requireInput(
  tx: Tx,
  consultation: { id: string },
  inputId: string,
  field?: string,
): Promise<void> {
  const [row] = await tx.db
    .select({ id: consultationInputs.id })
    .from(consultationInputs)
    .innerJoin(consultationAnswers, eq(consultationAnswers.id, consultationInputs.answerId))
    .where(
      and(
        eq(consultationInputs.id, inputId),
        eq(consultationInputs.consultationId, consultation.id),
        isNull(consultationAnswers.takenBackAt),
      ),
    )
  if (!row) throw field ? new Refusal('invalid', 'choice', { field }) : new Refusal('not-found')
}

async function originalOf(tx: Tx, inputId: string): Promise<string | null> {
  const [row] = await tx.db
    .select({ originalId: consultationDuplicates.originalId })
    .from(consultationDuplicates)
    .where(eq(consultationDuplicates.inputId, inputId))
  return row?.originalId ?? null
}

type Decided = Pick<
  typeof consultationTreatments.$inferSelect,
  'state' | 'reason' | 'decidedBy' | 'decidedAt'
>

/** Whoever has the input's form open is told that it changed. */
async function decide(tx: Tx, inputId: string, decided: Decided): Promise<void> {
  const [before] = await tx.db
    .select({ version: consultationTreatments.version })
    .from(consultationTreatments)
    .where(eq(consultationTreatments.inputId, inputId))
  if (before) {
    await tx.db
      .update(consultationTreatments)
      .set({ ...decided, version: before.version + 1 })
      .where(eq(consultationTreatments.inputId, inputId))
  } else await tx.db.insert(consultationTreatments).values({ inputId, ...decided, internalNote: '' })
}

async function record(
  tx: Tx,
  { id, workspaceId, title }: { id: string; workspaceId: string; title: string },
  action: 'consultation_input.merged' | 'consultation_input.parted',
  inputs: { input: string; original: string },
): Promise<void> {
  await tx.record(action, {
    workspaceId,
    object: { kind: 'consultation', id },
    detail: { title, ...inputs },
  })
  tx.signal(`workspace:${workspaceId}`)
}
