import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { InstantText } from '~/ui/time/InstantText'
import type { AgreementShown } from './FactRows'

/** What was done with an agreement, by whom, when and why. */
export function Steps(props: Pick<AgreementShown, 'steps' | 'registeredAt'> & { now: string }) {
  const { steps, registeredAt, now } = props
  const words = useWords().agreements
  const language = useLanguage()
  return (
    <ul className="tv-desk-list">
      <li>
        <div>{words.page.registered}</div>
        <p className="tv-desk-list__when">
          <InstantText instant={registeredAt} now={now} />
        </p>
      </li>
      {steps.map(({ id, kind, note, endsOn, by, organisation, at }) => (
        <li key={id}>
          <div>
            {words.page.steps[kind](organisation ? `${by} (${organisation})` : by)}
            {endsOn && <span className="tv-muted"> · {words.until(longDate(language, endsOn))}</span>}
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
