import type { TakenInWording } from '~/domain/consultations/wordings.server'
import { useWords } from '~/i18n/use-words'
import { InstantText } from '~/ui/time/InstantText'

/** The wordings that an input led to: what stood in the draft, and what stands there instead. */
export function WordingList(props: { wordings: readonly TakenInWording[]; language: string; now: string }) {
  const { wordings, language, now } = props
  const { wording: words } = useWords().consultations
  return (
    <ul className="tv-desk-list">
      {wordings.map(({ id, by, at, before, wording }) => (
        <li key={id}>
          <div>
            {words.takenIn(by)}
            <p lang={language}>
              <span className="tv-muted">{words.before}:</span> <del>{before}</del>
            </p>
            <p lang={language}>
              <span className="tv-muted">{words.after}:</span> <ins>{wording}</ins>
            </p>
          </div>
          <p className="tv-desk-list__when">
            <InstantText instant={at} now={now} />
          </p>
        </li>
      ))}
    </ul>
  )
}
