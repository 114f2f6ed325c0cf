import { and, eq, isNull } from 'drizzle-orm'
import { consultationAnswers, consultationModerations } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedConsultation } from './access.server'
import type { ModerationFields } from './fields'

/**
 * Decides whether an answer from the portal is shown there. The choice can be changed; the log keeps each.
 * @throws Refusal when there is no such answer
 */
export async function moderateAnswer(
  tx: Tx,
  viewer: Viewer,
  consultation: GrantedConsultation<'consultation.treat'>,
  answerId: string,
  { outcome, reason }: ModerationFields,
): Promise<void> {
  const { id, workspaceId, title } = consultation
  const [answer] = await tx.db
    .select({ id: consultationAnswers.id })
    .from(consultationAnswers)
    .where(
      and(
        eq(consultationAnswers.id, answerId),
        eq(consultationAnswers.consultationId, id),
        eq(consultationAnswers.channel, 'portal'),
        isNull(consultationAnswers.takenBackAt),
      ),
    )
  if (!answer) throw new Refusal('not-found')
  const decided = { outcome, reason, moderatedBy: viewer.id, moderatedAt: tx.now }
  await tx.db
    .insert(consultationModerations)
    .values({ answerId, ...decided })
    .onConflictDoUpdate({ target: consultationModerations.answerId, set: decided })
  await tx.record('consultation_answer.moderated', {
    workspaceId,
    object: { kind: 'consultation', id },
    detail: { title, answer: answerId, to: outcome },
  })
  tx.signal(`workspace:${workspaceId}`)
}
