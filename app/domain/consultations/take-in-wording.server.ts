import { and, eq, isNull } from 'drizzle-orm'
import {
  consultationAnswers,
  consultationInputs,
  consultationTreatments,
  consultationWordings,
} from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { refuseWhileLaidBefore } from '~/domain/documents/laid-before.server'
import { changeText } from '~/domain/documents/text.server'
import { contentOf } from '~/editor/content'
import { countedIn } from '~/editor/numbering'
import { repairContent } from '~/editor/reading'
import { rewriteLine } from '~/editor/rewrite-line'
import type { GrantedConsultation } from './access.server'
import type { WordingFields } from './fields'

/**
 * Puts the wording that an input led to into the draft, and keeps whose input it was: the text changes for everyone who has
 * it open.
 * @param fields the paragraph of the draft by its number now, its words as they were shown, and the new ones
 * @throws Refusal when the round is finished, the input is not one that is taken in, the draft is not open to be written, or
 * the paragraph is another than the one that was shown
 */
export async function takeInWording(
  tx: Tx,
  viewer: Viewer,
  consultation: GrantedConsultation<'consultation.treat'>,
  inputId: string,
  { paragraph, before, wording }: WordingFields,
): Promise<void> {
  const { id: consultationId, workspaceId, documentId, title, standing } = consultation
  if (standing === 'finished') throw new Refusal('conflict', 'consultation-finished')
  const [row] = await tx.db
    .select({ state: consultationTreatments.state })
    .from(consultationInputs)
    .innerJoin(consultationAnswers, eq(consultationAnswers.id, consultationInputs.answerId))
    .leftJoin(consultationTreatments, eq(consultationTreatments.inputId, consultationInputs.id))
    .where(
      and(
        eq(consultationInputs.id, inputId),
        eq(consultationInputs.consultationId, consultationId),
        isNull(consultationAnswers.takenBackAt),
      ),
    )
  if (!row) throw new Refusal('not-found')
  if (row.state !== 'taken_in' && row.state !== 'in_part') throw new Refusal('conflict', 'input-not-taken-in')
  if (wording === before) throw new Refusal('conflict', 'suggestion-unchanged')
  await refuseWhileLaidBefore(tx, documentId)
  const document = await grantDocument(tx, viewer, 'document.decide_suggestions', documentId)
  const changed = await changeText(tx, document.id, (doc) => {
    const pieces = countedIn(repairContent(contentOf(doc)), 'paragraphs')
    const piece = pieces.find(({ number }) => Number(number) === paragraph)
    if (!piece) return false
    return rewriteLine(doc, { from: piece.at, to: piece.at + piece.node.nodeSize }, before, wording)
  })
  if (!changed) throw new Refusal('conflict', 'paragraph-changed')
  await tx.db.insert(consultationWordings).values({
    ...{ id: newId(), inputId, documentId, paragraph, before, wording },
    takenInBy: viewer.id,
    takenInAt: tx.now,
  })
  await tx.record('consultation_wording.taken_in', {
    workspaceId,
    object: { kind: 'consultation', id: consultationId },
    detail: { title, input: inputId, number: paragraph, documentId },
  })
  tx.signal(`document:${documentId}`, `workspace:${workspaceId}`)
}
