import { and, eq, inArray, isNull } from 'drizzle-orm'
import { consultationAnswers, consultationInvitations } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { GrantedConsultation } from './access.server'
import { tellAgain } from './tell.server'

/**
 * Reminds the organisations that have not answered. Whether they have begun to write is not known here, and not asked.
 * @returns how many were reminded
 * @throws Refusal when it is not open, or everybody has answered
 */
export async function remindOrganisations(
  tx: Tx,
  consultation: GrantedConsultation<'consultation.manage'>,
  origin: string,
): Promise<number> {
  const { id, workspaceId, title, standing } = consultation
  if (standing !== 'open' && standing !== 'closed') throw new Refusal('conflict', 'consultation-not-open')
  const answered = await tx.db
    .select({ organisationId: consultationAnswers.organisationId })
    .from(consultationAnswers)
    .where(and(eq(consultationAnswers.consultationId, id), isNull(consultationAnswers.takenBackAt)))
  const done = new Set(answered.map(({ organisationId }) => organisationId))
  const invited = await tx.db
    .select()
    .from(consultationInvitations)
    .where(eq(consultationInvitations.consultationId, id))
  const missing = invited.filter(({ organisationId }) => !done.has(organisationId))
  if (!missing.length) throw new Refusal('conflict', 'consultation-all-answered')
  await tellAgain(tx, consultation, missing, origin)
  await tx.db
    .update(consultationInvitations)
    .set({ remindedBy: tx.actorId, remindedAt: tx.now })
    .where(
      inArray(
        consultationInvitations.id,
        missing.map((one) => one.id),
      ),
    )
  await tx.record('consultation.reminded', {
    workspaceId,
    object: { kind: 'consultation', id },
    detail: { title, number: missing.length },
  })
  tx.signal(`workspace:${workspaceId}`)
  return missing.length
}
