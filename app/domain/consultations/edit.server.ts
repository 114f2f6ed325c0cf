import { eq } from 'drizzle-orm'
import { consultations } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import type { GrantedConsultation } from './access.server'
import { languageOfSubject, rowOf, writeQuestions } from './create.server'
import type { ConsultationFields } from './fields'

/**
 * Changes a consultation while it is prepared.
 * @throws Refusal when it has been sent out, or somebody else saved meanwhile
 */
export async function editConsultation(
  tx: Tx,
  viewer: Viewer,
  consultation: GrantedConsultation<'consultation.manage'>,
  fields: ConsultationFields & { version: number },
): Promise<void> {
  const { id, workspaceId, standing } = consultation
  if (standing !== 'preparing') throw new Refusal('conflict', 'consultation-sent-out')
  const { version, ...wanted } = fields
  expectVersion(consultation.version, version, { title: consultation.title })
  const language = await languageOfSubject(tx, viewer, workspaceId, wanted.documentId)
  await tx.db
    .update(consultations)
    .set({ ...rowOf(wanted), language, version: version + 1 })
    .where(eq(consultations.id, id))
  await writeQuestions(tx, id, wanted.questions)
  await tx.record('consultation.edited', {
    workspaceId,
    object: { kind: 'consultation', id },
    detail: { title: wanted.title },
  })
  tx.signal(`workspace:${workspaceId}`)
}
