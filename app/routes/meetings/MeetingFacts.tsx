import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { fullDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'

type Facts = { number: string; title: string; date: string; starts: string; ends: string; place: string }

/** Which meeting it is about, when and where, and by which mandate. */
export function MeetingFacts(props: {
  meeting: Facts
  named?: boolean
  /** The mandate in force that day, and where it is read. */
  mandate?: { number: number; href: string } | null
  /** The tasks of it that the meeting serves, when there are any. */
  tasks?: ReactNode
}) {
  const { meeting, named = true, mandate, tasks } = props
  const { meetings: words, actionItems } = useWords()
  const language = useLanguage()
  const { number, title, date, starts, ends, place } = meeting
  return (
    <DefinitionRows
      rows={[
        ...(named ? [{ label: words.fields.meeting, value: `${words.number(number)}: ${title}` }] : []),
        { label: words.fields.when, value: `${fullDate(language, date)} ${words.time(starts, ends)}` },
        { label: words.fields.place, value: place },
        {
          label: words.fields.mandate,
          value: mandate && <Link to={mandate.href}>{words.mandateVersion(mandate.number)}</Link>,
        },
        { label: actionItems.fields.mandateTaskId, value: tasks || null },
      ]}
    />
  )
}
