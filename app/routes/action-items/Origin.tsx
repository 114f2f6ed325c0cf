import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'

/** The meeting that made an action item, and the item on its agenda. */
export function Origin(props: {
  facts: {
    workspace: { slug: string }
    meeting: { id: string; number: string } | null
    agendaItem: string | null
    agendaItemTitle: string | null
  }
}) {
  const { workspace, meeting, agendaItem, agendaItemTitle } = props.facts
  const words = useWords().actionItems.page
  if (!meeting) return words.fromNowhere
  return (
    <>
      <Link to={`/workspaces/${workspace.slug}/meetings/${meeting.id}`}>
        {words.fromMeeting(meeting.number)}
      </Link>
      {agendaItem && agendaItemTitle && (
        <p className="tv-muted">{words.fromItem(agendaItem, agendaItemTitle)}</p>
      )}
    </>
  )
}
