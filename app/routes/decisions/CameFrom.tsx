import { Link } from '@remix-run/react'
import type { decisionPage } from '~/domain/decisions/queries.server'
import type { TaskServed } from '~/domain/mandates/serving.server'
import { fullDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { TasksServed } from '~/ui/page/TasksServed'

type Facts = Awaited<ReturnType<typeof decisionPage>>

/**
 * The meeting and the item, or the written procedure, that a decision came from, the mandate that it was made under, and the
 * tasks of it that it serves.
 */
export function CameFrom({ facts, tasks }: { facts: Facts; tasks: readonly TaskServed[] }) {
  const { decisions: words, actionItems, meetings, procedures } = useWords()
  const language = useLanguage()
  const { meeting, procedure, item, mandate, supersedes, workspace } = facts
  const home = `/workspaces/${workspace.slug}`
  return (
    <DefinitionRows
      rows={[
        ...(meeting
          ? [
              {
                label: words.fields.meeting,
                value: (
                  <Link to={`${home}/meetings/${meeting.id}`}>
                    {meetings.number(meeting.number)}: {meeting.title}
                  </Link>
                ),
              },
            ]
          : []),
        ...(procedure
          ? [
              {
                label: procedures.title,
                value: (
                  <Link to={`${home}/procedures/${procedure.id}`}>
                    {procedures.number(procedure.number)}: {procedure.title}
                  </Link>
                ),
              },
            ]
          : []),
        { label: words.fields.date, value: fullDate(language, facts.date) },
        ...(item ? [{ label: words.fields.item, value: `${meetings.item(item.number)} ${item.title}` }] : []),
        {
          label: words.fields.mandate,
          value:
            mandate === null ? (
              words.noMandate
            ) : (
              <Link to={`${home}/mandate/${mandate}`}>{words.mandateVersion(mandate)}</Link>
            ),
        },
        {
          label: actionItems.fields.mandateTaskId,
          value: tasks.length ? <TasksServed tasks={tasks} base={home} /> : null,
        },
        ...supersedes.map(({ id, number }) => ({
          label: words.fields.supersedes,
          value: <Link to={`${home}/decisions/${id}`}>{words.number(number)}</Link>,
        })),
      ]}
    />
  )
}
