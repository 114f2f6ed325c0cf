import { fullDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { InstantText } from '~/ui/time/InstantText'

interface Step {
  id: string
  kind: 'sent' | 'extended' | 'adopted' | 'not_adopted' | 'withdrawn'
  deadline: string | null
  note: string
  by: string
  at: string
}

/** What was done with a written procedure, by whom and when. */
export function Steps({ steps, now }: { steps: readonly Step[]; now: string }) {
  const words = useWords().procedures.page
  const language = useLanguage()
  return (
    <ul className="tv-desk-list">
      {steps.map(({ id, kind, deadline, note, by, at }) => (
        <li key={id}>
          <div>
            {words.steps[kind](by)}
            {deadline && <span className="tv-muted"> · {words.deadline(fullDate(language, deadline))}</span>}
            {note && <p className="tv-multiline">{note}</p>}
          </div>
          <p className="tv-desk-list__when">
            <InstantText instant={at} now={now} />
          </p>
        </li>
      ))}
    </ul>
  )
}
