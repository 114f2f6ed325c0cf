import { Link } from '@remix-run/react'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'

/** The mandate that the group works by today. */
export function MandateInForce(props: {
  base: string
  mandate: { number: number; inForceFrom: string } | null
}) {
  const { base, mandate } = props
  const words = useWords().workspaces.overview
  const language = useLanguage()
  return (
    <Section title={words.mandate}>
      {mandate ? (
        <div>
          <Link to={`${base}/mandate/${mandate.number}`}>{words.mandateVersion(mandate.number)}</Link>
          <p className="tv-muted">{words.inForceFrom(longDate(language, mandate.inForceFrom))}</p>
        </div>
      ) : (
        <p className="tv-muted">{words.noMandate}</p>
      )}
    </Section>
  )
}
