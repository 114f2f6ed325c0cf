import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { GrantedAgreement } from './access.server'
import type { TerminationFields } from './fields'
import { takeStep } from './steps.server'
import { tellAll } from './tell.server'

/**
 * Says that a signed agreement is terminated, from when and why. Whether the notice is long enough is between the parties:
 * they may agree on less. Everyone who speaks for a party is told.
 * @throws Refusal for a day that has passed or is after its own last one, or when it is not in force
 */
export async function terminateAgreement(
  tx: Tx,
  agreement: GrantedAgreement<'agreement.terminate'>,
  { endsOn, reason }: TerminationFields,
): Promise<void> {
  if (endsOn < tx.today) throw new Refusal('invalid', 'past', { field: 'endsOn' })
  if (agreement.lastsTo && endsOn > agreement.lastsTo) {
    throw new Refusal('invalid', 'order', { field: 'endsOn' })
  }
  await takeStep(tx, agreement, { kind: 'terminated', endsOn, note: reason })
  await tellAll(tx, agreement, 'agreement_terminated', { date: endsOn })
}
