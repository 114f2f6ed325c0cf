import { Link } from '@remix-run/react'
import type { consultationPage } from '~/domain/consultations/page.server'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Prose } from '~/ui/page/Prose'
import { Section } from '~/ui/page/Section'

type Facts = Awaited<ReturnType<typeof consultationPage>>

/** What is asked for and why, the questions, and whom to ask. */
export function About({ facts }: { facts: Facts }) {
  const words = useWords().consultations
  const language = useLanguage()
  return (
    <>
      <Section title={words.page.introduction}>
        {facts.introduction && (
          <Prose lang={facts.language}>
            {facts.introduction.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </Prose>
        )}
        {facts.shortReason && (
          <p>
            {words.page.shortReason}: {facts.shortReason}
          </p>
        )}
        {facts.extensions.map(({ fromDeadline, toDeadline, reason }) => (
          <p key={toDeadline}>
            {words.host.extended(longDate(language, fromDeadline), longDate(language, toDeadline))} {reason}
          </p>
        ))}
        <p>
          {words.host.contact}: {facts.contact.name},{' '}
          <a href={`mailto:${facts.contact.email}`}>{facts.contact.email}</a>
        </p>
        {facts.edition && (
          <p>
            <Link to={`/publikasjoner/${facts.edition.slug}/${facts.edition.number}`}>
              {words.page.edition(facts.edition.number)}
            </Link>
          </p>
        )}
      </Section>
      {facts.questions.length > 0 && (
        <Section title={words.page.questions}>
          <ol className="tv-questions" lang={facts.language}>
            {facts.questions.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        </Section>
      )}
    </>
  )
}
