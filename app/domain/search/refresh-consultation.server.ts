import { asc, eq } from 'drizzle-orm'
import { consultationQuestions, consultations } from '#db/schema'
import type { Tx } from '~/core/write'
import { loadConsultation } from '../consultations/access.server'
import { indexEntry, removeEntry } from './index-entry.server'

/**
 * Brings a consultation's entry up to date with what is asked, and nothing of what anybody answers. It is prepared by
 * those who work in the group, and told to all with a seat there when it is sent out; a submission is between ministries,
 * and stays with those who work in the group. Organisations without a seat there find what they are asked on a list.
 */
export async function refreshConsultation(tx: Tx, id: string): Promise<void> {
  const consultation = await loadConsultation(tx, id)
  const [row] = await tx.db.select().from(consultations).where(eq(consultations.id, id))
  if (!consultation || !row) return removeEntry(tx, id)
  const questions = await tx.db
    .select({ text: consultationQuestions.text })
    .from(consultationQuestions)
    .where(eq(consultationQuestions.consultationId, id))
    .orderBy(asc(consultationQuestions.number))
  const isTold = consultation.standing !== 'preparing' && consultation.kind !== 'ministry_submission'
  await indexEntry(tx, {
    objectId: id,
    kind: 'consultation',
    workspaceId: consultation.workspaceId,
    audience: isTold ? 'everyone' : 'workers',
    isPublic: false,
    href: `/consultations/${id}`,
    title: row.title,
    body: [row.introduction, ...questions.map(({ text }) => text)].join('\n'),
  })
}
