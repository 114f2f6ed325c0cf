import { localDateOf } from '~/core/calendar'

/** That a meeting went on to an item, or to none. */
export interface Turn {
  agendaItemId: string | null
  takenAt: Date
}

/**
 * Seconds that each item has taken: a turn lasts until the next one, and the last one until `until`.
 * @param turns the oldest first
 */
export function timeUsed(turns: readonly Turn[], until: Date): ReadonlyMap<string, number> {
  const used = new Map<string, number>()
  for (const [nth, { agendaItemId, takenAt }] of turns.entries()) {
    if (agendaItemId === null) continue
    const end = turns[nth + 1]?.takenAt ?? until
    const seconds = Math.max(0, Math.floor((end.getTime() - takenAt.getTime()) / 1000))
    used.set(agendaItemId, (used.get(agendaItemId) ?? 0) + seconds)
  }
  return used
}

/**
 * Until when the last turn counts: now while the meeting goes on, that day; afterwards until the meeting was to end,
 * since nobody said that the item was over.
 */
export function countsUntil(last: Turn, meeting: { endsAt: Date; goesOn: boolean }, now: Date): Date {
  if (meeting.goesOn && localDateOf(now) === localDateOf(last.takenAt)) return now
  return meeting.endsAt > last.takenAt ? meeting.endsAt : last.takenAt
}
