import { dayBefore } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { EndablePeriod } from './periods'

/**
 * What an ending writes: the last day in force, by whom and when. Without a wanted day it ends this moment.
 * @throws Refusal `past` for a day gone by; `order` for one before the period begins; `already-ended`
 */
export function ending(tx: Tx, period: EndablePeriod, lastDay: string | null) {
  if (period.validTo !== null && period.validTo < tx.today) throw new Refusal('conflict', 'already-ended')
  if (lastDay !== null && lastDay < tx.today) throw new Refusal('invalid', 'past', { field: 'lastDay' })
  if (lastDay !== null && lastDay < period.validFrom)
    throw new Refusal('invalid', 'order', { field: 'lastDay' })
  if (lastDay !== null && period.validTo !== null && lastDay >= period.validTo)
    throw new Refusal('conflict', 'already-ended')
  return { validTo: lastDay ?? dayBefore(tx.today), endedBy: tx.actorId, endedAt: tx.now }
}
