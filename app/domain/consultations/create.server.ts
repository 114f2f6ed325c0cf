import { and, eq } from 'drizzle-orm'
import { consultationQuestions, consultations, documents } from '#db/schema'
import { newId } from '~/core/ids'
import { osloInstant } from '~/core/oslo-time'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { visibleDocuments } from '~/domain/documents/access.server'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import type { ConsultationFields } from './fields'

/**
 * Begins a consultation about one of the workspace's documents. Nobody is told, and nothing is open, until it is sent out.
 * @returns its id
 * @throws Refusal when the document is not the workspace's, or not the viewer's to read
 */
export async function createConsultation(
  tx: Tx,
  viewer: Viewer,
  workspace: GrantedWorkspace<'workspace.run_consultations'>,
  fields: ConsultationFields,
): Promise<string> {
  const language = await languageOfSubject(tx, viewer, workspace.id, fields.documentId)
  const id = newId()
  await tx.db.insert(consultations).values({
    id,
    workspaceId: workspace.id,
    language,
    ...rowOf(fields),
    createdBy: tx.actorId,
    createdAt: tx.now,
  })
  await writeQuestions(tx, id, fields.questions)
  await tx.record('consultation.created', {
    workspaceId: workspace.id,
    object: { kind: 'consultation', id },
    detail: { title: fields.title },
  })
  tx.signal(`workspace:${workspace.id}`)
  return id
}

/** What the form says, as the row holds it. */
export function rowOf(fields: ConsultationFields) {
  const { questions: _questions, opensOn, opensTime, shortReason, ...row } = fields
  return { ...row, shortReason: shortReason || null, opensAt: osloInstant(opensOn, opensTime) }
}

/** Proves that the document is the workspace's own and may be read, and gives the language that it is written in. */
export async function languageOfSubject(tx: Tx, viewer: Viewer, workspaceId: string, documentId: string) {
  const [document] = await tx.db
    .select({ language: documents.language })
    .from(documents)
    .where(
      and(eq(documents.id, documentId), eq(documents.workspaceId, workspaceId), visibleDocuments(viewer, tx)),
    )
  if (!document) throw new Refusal('invalid', 'choice', { field: 'documentId' })
  return document.language
}

/** Puts these questions in the place of those there are. */
export async function writeQuestions(tx: Tx, consultationId: string, questions: readonly string[]) {
  await tx.db.delete(consultationQuestions).where(eq(consultationQuestions.consultationId, consultationId))
  if (!questions.length) return
  await tx.db
    .insert(consultationQuestions)
    .values(questions.map((text, index) => ({ id: newId(), consultationId, number: index + 1, text })))
}
