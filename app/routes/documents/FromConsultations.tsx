import { Link } from '@remix-run/react'
import type { TakenInWording } from '~/domain/consultations/wordings.server'
import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { InstantText } from '~/ui/time/InstantText'

type FromConsultationsProps = {
  wordings: readonly TakenInWording[]
  /** Where the group's consultations are. */
  base: string
  lang: string
  now: string
}

/** Whose answers to consultations words of the text came from. */
export function FromConsultations({ wordings, base, lang, now }: FromConsultationsProps) {
  const areas = useWords()
  if (!wordings.length) return null
  const { wording: words } = areas.consultations
  return (
    <Section title={words.inDocument}>
      <ul className="tv-desk-list">
        {wordings.map(({ id, inputId, from, wording, consultation, at }) => (
          <li key={id}>
            <div>
              <Link to={`${base}/${consultation.id}/inputs/${inputId}`}>{words.credit(from)}</Link>
              <p lang={lang}>{wording}</p>
            </div>
            <p className="tv-desk-list__when">
              <InstantText instant={at} now={now} dayOnly />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
