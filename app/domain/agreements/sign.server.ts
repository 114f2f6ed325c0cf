import { eq } from 'drizzle-orm'
import { agreements, agreementSignatures, organisations } from '#db/schema'
import { dayBefore } from '~/core/calendar'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Viewer, ViewerSeat } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { agreementsWhere, type GrantedAgreement } from './access.server'
import type { SignatureFields } from './fields'
import type { AgreementThing } from './policy'
import { sealOf, signaturesOf } from './signatures.server'
import { mayTake } from './states'
import { signalAgreement, takeStep } from './steps.server'
import { supersede } from './take-back.server'
import { tellAll, tellRunners } from './tell.server'

/** The seats that the viewer may sign by, one for each party that they speak for; one in the group itself comes first. */
export function signingSeats(viewer: Viewer, { partyIds, workspaceId }: AgreementThing): ViewerSeat[] {
  return partyIds.flatMap((partyId) => {
    const own = viewer.seats.filter(({ organisationId }) => organisationId === partyId)
    return own.find((seat) => seat.workspaceId === workspaceId) ?? own[0] ?? []
  })
}

/**
 * Signs an agreement for a party: the edition that was shown, by its hash. When all parties have, it is signed, and takes
 * the place of the version before it.
 * @throws Refusal when it is not out to be signed, another edition is, the party is not one's own, or it has signed before
 */
export async function signAgreement(
  tx: Tx,
  viewer: Viewer,
  agreement: GrantedAgreement<'agreement.sign'>,
  { organisationId, edition }: Omit<SignatureFields, 'authorised'>,
): Promise<void> {
  const { id, workspaceId, title, state, editionId } = agreement
  if (state !== 'signing' || editionId === null) throw new Refusal('conflict', 'agreement-not-out')
  if (edition !== editionId) throw new Refusal('conflict', 'agreement-other-edition')
  const seat = signingSeats(viewer, agreement).find((one) => one.organisationId === organisationId)
  if (!seat) throw new Refusal('forbidden')
  const { sha256, withdrawnAt } = await sealOf(tx, editionId)
  if (withdrawnAt) throw new Refusal('conflict', 'agreement-not-out')
  const before = await signaturesOf(tx, editionId)
  if (before.some((one) => one.organisationId === organisationId)) {
    throw new Refusal('conflict', 'agreement-signed-before')
  }
  await tx.db.insert(agreementSignatures).values({
    ...{ id: newId(), agreementId: id, organisationId, editionId, sha256 },
    ...{ userId: viewer.id, seatId: seat.seatId, signedAt: tx.now },
  })
  const [party] = await tx.db.select().from(organisations).where(eq(organisations.id, organisationId))
  const detail = { organisation: party?.shortName ?? '' }
  await tx.record('agreement.signature', {
    workspaceId,
    object: { kind: 'agreement', id },
    detail: { title, ...detail },
  })
  signalAgreement(tx, agreement)
  const isLast = before.length + 1 === agreement.partyIds.length
  if (isLast) await conclude(tx, agreement)
  else await tellRunners(tx, agreement, 'agreement_signature', detail)
}

async function conclude(tx: Tx, agreement: AgreementThing): Promise<void> {
  await takeStep(tx, agreement, { kind: 'signed' })
  await tellAll(tx, agreement, 'agreement_signed')
  if (!agreement.replacesId) return
  const [earlier] = await agreementsWhere(tx, eq(agreements.id, agreement.replacesId))
  if (!earlier || !mayTake(earlier.state, 'replaced')) return
  await takeStep(tx, earlier, { kind: 'replaced', endsOn: await lastDayOf(tx, earlier, agreement) })
  if (earlier.documentId) await supersede(tx, earlier.documentId)
}

/** The earlier version holds until the day before the new one does, and no longer than it said itself. */
async function lastDayOf(tx: Tx, earlier: AgreementThing, later: AgreementThing): Promise<string> {
  const [row] = await tx.db.select().from(agreements).where(eq(agreements.id, later.id))
  const begins = row?.lastsFrom && row.lastsFrom > tx.today ? row.lastsFrom : tx.today
  const last = dayBefore(begins)
  return earlier.lastsTo && earlier.lastsTo < last ? earlier.lastsTo : last
}
