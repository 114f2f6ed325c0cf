import { eq } from 'drizzle-orm'
import { consultationExtensions, consultations } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { GrantedConsultation } from './access.server'
import { tellOfMoreTime } from './tell.server'

/**
 * Gives everybody more time, with a reason. One that has closed opens again.
 * @throws Refusal when it is not out, is finished, or the date is not later than the deadline and today
 */
export async function extendConsultation(
  tx: Tx,
  consultation: GrantedConsultation<'consultation.manage'>,
  { deadline, reason }: { deadline: string; reason: string },
): Promise<void> {
  const { id, workspaceId, title, standing } = consultation
  if (standing === 'preparing') throw new Refusal('conflict', 'consultation-not-out')
  if (standing === 'finished') throw new Refusal('conflict', 'consultation-finished')
  if (deadline <= consultation.deadline) throw new Refusal('invalid', 'order', { field: 'deadline' })
  if (deadline < tx.today) throw new Refusal('invalid', 'past', { field: 'deadline' })
  await tx.db.insert(consultationExtensions).values({
    id: newId(),
    consultationId: id,
    fromDeadline: consultation.deadline,
    toDeadline: deadline,
    reason,
    extendedBy: tx.actorId,
    extendedAt: tx.now,
  })
  await tx.db.update(consultations).set({ deadline }).where(eq(consultations.id, id))
  await tx.record('consultation.extended', {
    workspaceId,
    object: { kind: 'consultation', id },
    detail: { title, deadline, previousDeadline: consultation.deadline },
  })
  await tellOfMoreTime(tx, { ...consultation, deadline })
  tx.signal(`workspace:${workspaceId}`)
}
