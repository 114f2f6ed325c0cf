import type { meetingNotices, meetings } from '#db/schema'
import { localDateOf, osloTimeOfDay, yearNumber } from '~/core/calendar'
import { meetingState, type MeetingState, type StateFacts } from './states'
import { openTo } from './steps'

type Row = typeof meetings.$inferSelect

export interface ListedMeeting {
  id: string
  /** `3/26` */
  number: string
  title: string
  startsAt: string
  endsAt: string
  /** Local date and times of day in Oslo. */
  date: string
  starts: string
  ends: string
  place: string
  state: MeetingState
}

/** What may leave the server of a meeting in a list. */
export function presentListedMeeting(
  row: { meeting: Row; minutes: StateFacts['minutes'] },
  notice: StateFacts['notice'] | undefined,
): ListedMeeting {
  const { id, number, year, title, startsAt, endsAt, place } = row.meeting
  return {
    id,
    number: yearNumber(number, year),
    title,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    date: localDateOf(startsAt),
    starts: osloTimeOfDay(startsAt),
    ends: osloTimeOfDay(endsAt),
    place,
    state: meetingState({ notice: notice ?? null, minutes: row.minutes }),
  }
}

/** What may leave the server of a meeting on its own page: the calendar facts, what it is open to, and the notices that went out. */
export function presentMeeting(
  row: Row,
  { state }: { state: MeetingState },
  notices: ReadonlyArray<{ notice: typeof meetingNotices.$inferSelect; by: string | null }>,
) {
  return {
    ...presentListedMeeting({ meeting: row, minutes: null }, null),
    state,
    may: openTo(state),
    version: row.version,
    notices: notices.map(({ notice, by }) => ({
      id: notice.id,
      kind: notice.kind,
      reason: notice.reason,
      movedFrom: notice.movedFrom?.toISOString() ?? null,
      by: by ?? '',
      at: notice.sentAt.toISOString(),
    })),
  }
}
