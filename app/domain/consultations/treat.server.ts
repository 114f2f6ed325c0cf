import { and, eq, isNull } from 'drizzle-orm'
import {
  consultationAnswers,
  consultationDuplicates,
  consultationInputs,
  consultationTreatments,
  workspaces,
} from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import type { GrantedConsultation } from './access.server'
import { consultationHref } from './at.server'
import { shareTreatment } from './duplicates.server'
import type { TreatmentFields } from './fields'
import { setTags } from './tags.server'

/**
 * Says what is to come of an input: a state and a reason, which the respondent is told when the round is finished; a note
 * for those who work with it, tags, and who does. Its duplicates get the same state and reason. The one who is newly given
 * it is told.
 * @throws Refusal when the round is finished, the input is gone, somebody else saved meanwhile, or a duplicate is to get
 * another state or reason than its original
 */
export async function treatInput(
  tx: Tx,
  consultation: GrantedConsultation<'consultation.treat'>,
  inputId: string,
  fields: TreatmentFields,
): Promise<void> {
  const { id: consultationId, workspaceId, title, standing } = consultation
  if (standing === 'finished') throw new Refusal('conflict', 'consultation-finished')
  const [row] = await tx.db
    .select({ treatment: consultationTreatments, originalId: consultationDuplicates.originalId })
    .from(consultationInputs)
    .innerJoin(consultationAnswers, eq(consultationAnswers.id, consultationInputs.answerId))
    .leftJoin(consultationTreatments, eq(consultationTreatments.inputId, consultationInputs.id))
    .leftJoin(consultationDuplicates, eq(consultationDuplicates.inputId, consultationInputs.id))
    .where(
      and(
        eq(consultationInputs.id, inputId),
        eq(consultationInputs.consultationId, consultationId),
        isNull(consultationAnswers.takenBackAt),
      ),
    )
  if (!row) throw new Refusal('not-found')
  const before = row.treatment
  const { version, state, reason, internalNote, assignedTo, tags } = fields
  if ((before?.version ?? 0) !== version) {
    throw new Refusal('conflict', 'changed-meanwhile', {
      values: {
        state: before?.state ?? '',
        reason: before?.reason ?? '',
        version: String(before?.version ?? 0),
      },
    })
  }
  if (row.originalId && (state !== (before?.state ?? null) || reason !== (before?.reason ?? ''))) {
    throw new Refusal('conflict', 'input-is-duplicate')
  }
  const mayBeGiven = await peopleIn(tx, workspaceId, ['chair', 'secretariat', 'member'])
  if (assignedTo && !mayBeGiven.includes(assignedTo)) {
    throw new Refusal('invalid', 'choice', { field: 'assignedTo' })
  }
  const decided = state ? { decidedBy: tx.actorId, decidedAt: tx.now } : { decidedBy: null, decidedAt: null }
  const values = { state, reason, internalNote, assignedTo, ...decided, version: version + 1 }
  if (before) {
    await tx.db.update(consultationTreatments).set(values).where(eq(consultationTreatments.inputId, inputId))
  } else await tx.db.insert(consultationTreatments).values({ inputId, ...values })
  await setTags(tx, { consultationId, inputId }, tags)
  await shareTreatment(tx, inputId)
  await tx.record('consultation_input.treated', {
    workspaceId,
    object: { kind: 'consultation', id: consultationId },
    detail: { title, input: inputId, to: state, assignedTo },
  })
  if (assignedTo && assignedTo !== before?.assignedTo) {
    await notify(tx, [assignedTo], {
      kind: 'consultation_input_assigned',
      workspaceId,
      href: `${await hrefOf(tx, consultation)}/inputs/${inputId}`,
      detail: { title },
    })
  }
  tx.signal(`workspace:${workspaceId}`)
}

async function hrefOf(tx: Tx, { id, workspaceId }: { id: string; workspaceId: string }): Promise<string> {
  const [workspace] = await tx.db
    .select({ slug: workspaces.slug })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId))
  return consultationHref(workspace?.slug ?? '', id)
}
