import { and, eq, inArray } from 'drizzle-orm'
import { consultationInvitations, organisations } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { GrantedConsultation } from './access.server'
import type { InvitationFields } from './fields'
import { organisationsWithPeople } from './people-of.server'
import { tellOfOpening } from './tell.server'

/**
 * Asks organisations. One that nobody has a seat for needs an address for a personal link. When the consultation has been
 * sent out already, they are told at once.
 * @throws Refusal when the round is finished, one is unknown, asked already, no ministry, or cannot be reached
 */
export async function inviteOrganisations(
  tx: Tx,
  consultation: GrantedConsultation<'consultation.manage'>,
  fields: InvitationFields,
  origin: string,
): Promise<void> {
  const { id, workspaceId, standing, kind, title } = consultation
  if (standing === 'finished') throw new Refusal('conflict', 'consultation-finished')
  const wanted = [...new Set(fields.organisationId)]
  const found = await tx.db.select().from(organisations).where(inArray(organisations.id, wanted))
  const field = 'organisationId'
  if (found.length !== wanted.length) throw new Refusal('invalid', 'choice', { field })
  if (kind === 'ministry_submission' && found.some((one) => one.kind !== 'ministry')) {
    throw new Refusal('conflict', 'consultation-ministries-only')
  }
  if (await anyAsked(tx, id, wanted)) throw new Refusal('conflict', 'consultation-asked-already')
  const reachable = await organisationsWithPeople(tx)
  if (!fields.email && wanted.some((organisationId) => !reachable.has(organisationId))) {
    throw new Refusal('invalid', 'required', { field: 'email' })
  }
  const email = fields.email.toLowerCase() || null
  const rows = wanted.map((organisationId) => ({
    id: newId(),
    consultationId: id,
    organisationId,
    email,
    invitedBy: tx.actorId,
    invitedAt: tx.now,
  }))
  await tx.db.insert(consultationInvitations).values(rows)
  for (const { shortName } of found) {
    await tx.record('consultation.organisation_invited', {
      workspaceId,
      object: { kind: 'consultation', id },
      detail: { title, organisation: shortName },
    })
  }
  if (standing !== 'preparing') await tellOfOpening(tx, consultation, rows, origin)
  tx.signal(`workspace:${workspaceId}`)
}

async function anyAsked(tx: Tx, consultationId: string, organisationIds: string[]): Promise<boolean> {
  const rows = await tx.db
    .select({ id: consultationInvitations.id })
    .from(consultationInvitations)
    .where(
      and(
        eq(consultationInvitations.consultationId, consultationId),
        inArray(consultationInvitations.organisationId, organisationIds),
      ),
    )
    .limit(1)
  return rows.length > 0
}
