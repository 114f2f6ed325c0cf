import { eq } from 'drizzle-orm'
import { consultationAnswers } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedAnswer } from './access.server'
import { standingAnswer } from './answering.server'
import { releaseDuplicates } from './duplicates.server'
import { peopleOf } from './people-of.server'
import { nameOf } from './send.server'
import { tellHosts } from './tell.server'

/**
 * Takes an organisation's answer back before the deadline. What was written is still there to be changed and sent anew;
 * those who run the round can no longer read what was sent.
 * @throws Refusal when nothing is sent, or the round has closed
 */
export async function takeAnswerBack(
  tx: Tx,
  viewer: Viewer,
  { consultation, organisationId }: GrantedAnswer<'answer.send'>,
): Promise<void> {
  const answer = await standingAnswer(tx, { consultationId: consultation.id, organisationId })
  if (!answer) throw new Refusal('conflict', 'answer-not-sent')
  if (consultation.standing !== 'open') throw new Refusal('conflict', 'answer-stands')
  await tx.db
    .update(consultationAnswers)
    .set({ takenBackBy: viewer.id, takenBackAt: tx.now })
    .where(eq(consultationAnswers.id, answer.id))
  await releaseDuplicates(tx, answer.id)
  const organisation = await nameOf(tx, organisationId)
  const { workspaceId, title } = consultation
  await tx.record('consultation_answer.taken_back', {
    workspaceId,
    object: { kind: 'consultation', id: consultation.id },
    detail: { title, organisation, answer: answer.id },
  })
  await tellHosts(tx, consultation, 'consultation_answer_taken_back', { organisation })
  tx.signal(...(await peopleOf(tx, [organisationId])).map((userId) => `user:${userId}`))
}
