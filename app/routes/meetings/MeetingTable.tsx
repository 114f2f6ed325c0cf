import { shortDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import type { ListedMeeting } from '~/domain/meetings/present'
import { DataTable } from '~/ui/table/DataTable'
import { StateTag } from './StateTag'

type MeetingTableProps = {
  caption: string
  meetings: readonly ListedMeeting[]
  /** Address of the calendar. */
  base: string
  now: string
}

/** Meetings as rows of the calendar, each leading to its page. */
export function MeetingTable({ caption, meetings, base, now }: MeetingTableProps) {
  const words = useWords().meetings
  const language = useLanguage()
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={meetings}
      rowKey={(meeting) => meeting.id}
      rowHref={(meeting) => `${base}/${meeting.id}`}
      columns={[
        {
          key: 'title',
          name: words.fields.meeting,
          cell: ({ number, title }) => `${words.number(number)}: ${title}`,
        },
        {
          key: 'when',
          name: words.fields.when,
          fits: true,
          cell: ({ date, starts, ends }) => `${shortDate(language, date)} ${words.time(starts, ends)}`,
        },
        { key: 'place', name: words.fields.place, cell: ({ place }) => place },
        {
          key: 'state',
          name: words.fields.state,
          cell: ({ state, endsAt }) => <StateTag state={state} endsAt={endsAt} now={now} />,
        },
      ]}
    />
  )
}
