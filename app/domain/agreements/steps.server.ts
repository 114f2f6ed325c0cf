import { asc, inArray } from 'drizzle-orm'
import { agreementSteps } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'
import type { AgreementThing } from './policy'
import { mayTake, type AgreementStepKind } from './states'

export type AgreementStep = typeof agreementSteps.$inferSelect

/** Every step of these agreements, oldest first. */
export async function stepsOf({ db }: Pick<Scope, 'db'>, ids: readonly string[]): Promise<AgreementStep[]> {
  if (!ids.length) return []
  return db
    .select()
    .from(agreementSteps)
    .where(inArray(agreementSteps.agreementId, [...ids]))
    .orderBy(asc(agreementSteps.takenAt), asc(agreementSteps.id))
    .limit(10_000)
}

/**
 * Takes an agreement a step on, and says so in the log; the caller has proved that the viewer may.
 * @throws Refusal when the step does not lead on from where it stands
 */
export async function takeStep(
  tx: Tx,
  agreement: AgreementThing,
  step: {
    kind: AgreementStepKind
    editionId?: string
    endsOn?: string
    note?: string
    /** The party that took it, with its short name for the log. */
    party?: { id: string; shortName: string }
  },
): Promise<void> {
  const { kind, editionId = null, endsOn = null, note = '', party } = step
  const { id, workspaceId, title, state } = agreement
  if (!mayTake(state, kind)) throw new Refusal('conflict', 'agreement-moved-on')
  await tx.db.insert(agreementSteps).values({
    ...{ id: newId(), agreementId: id, kind, editionId, endsOn, note },
    organisationId: party?.id ?? null,
    takenBy: tx.actorId,
    takenAt: tx.now,
  })
  await tx.record(`agreement.${kind}`, {
    workspaceId,
    object: { kind: 'agreement', id },
    detail: { title, endsOn, ...(party ? { organisation: party.shortName } : {}) },
  })
  signalAgreement(tx, agreement)
}

/** Tells the pages that show an agreement. */
export function signalAgreement(tx: Tx, agreement: { workspaceId: string }): void {
  tx.signal(`workspace:${agreement.workspaceId}`)
}
