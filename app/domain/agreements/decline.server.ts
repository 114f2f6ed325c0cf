import { eq } from 'drizzle-orm'
import { organisations } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedAgreement } from './access.server'
import type { DecliningFields } from './fields'
import { signingSeats } from './sign.server'
import { signaturesOf } from './signatures.server'
import { takeStep } from './steps.server'
import { tellAll } from './tell.server'

/**
 * Declines an agreement for a party, with a reason: the edition that was sent is signed by nobody any more. Those who run
 * the group can take it back, change it and send it anew. Everyone concerned is told.
 * @throws Refusal when it is not out to be signed, another edition is, the party is not one's own, or it has signed
 */
export async function declineAgreement(
  tx: Tx,
  viewer: Viewer,
  agreement: GrantedAgreement<'agreement.sign'>,
  { organisationId, edition, reason }: DecliningFields,
): Promise<void> {
  const { state, editionId } = agreement
  if (state !== 'signing' || editionId === null) throw new Refusal('conflict', 'agreement-not-out')
  if (edition !== editionId) throw new Refusal('conflict', 'agreement-other-edition')
  const isOwn = signingSeats(viewer, agreement).some((one) => one.organisationId === organisationId)
  if (!isOwn) throw new Refusal('forbidden')
  const signed = await signaturesOf(tx, editionId)
  if (signed.some((one) => one.organisationId === organisationId))
    throw new Refusal('conflict', 'agreement-signed-before')
  const [party] = await tx.db.select().from(organisations).where(eq(organisations.id, organisationId))
  const shortName = party?.shortName ?? ''
  await takeStep(tx, agreement, {
    ...{ kind: 'declined', note: reason },
    party: { id: organisationId, shortName },
  })
  await tellAll(tx, agreement, 'agreement_declined', { organisation: shortName })
}
