import type { Tx } from '~/core/write'
import type { GrantedAgreement } from './access.server'
import { takeStep } from './steps.server'

/**
 * Concludes that no agreement is needed, and why; one that is being drafted is given up so.
 * @throws Refusal when it has been sent to be signed
 */
export async function findNotNeeded(
  tx: Tx,
  agreement: GrantedAgreement<'agreement.manage'>,
  { reason }: { reason: string },
): Promise<void> {
  await takeStep(tx, agreement, { kind: 'not_needed', note: reason })
}

/**
 * Assesses a need anew that was found not to be one. A draft that had been begun is there still.
 * @throws Refusal when it was not
 */
export async function reassess(tx: Tx, agreement: GrantedAgreement<'agreement.manage'>): Promise<void> {
  await takeStep(tx, agreement, { kind: 'reassessed' })
}
