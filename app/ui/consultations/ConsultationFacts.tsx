import { Link } from '@remix-run/react'
import { useLanguage, useWords } from '~/i18n/use-words'
import { longDate } from '~/i18n/dates'
import { Prose } from '../page/Prose'
import { Section } from '../page/Section'

interface Facts {
  language: string
  introduction: string
  shortReason: string | null
  contact: { name: string; email: string }
  edition: { slug: string; number: number } | null
  extensions: ReadonlyArray<{ fromDeadline: string; toDeadline: string; reason: string }>
  questions: ReadonlyArray<{ id: string; text: string }>
}

/** What is asked for and why, the questions, and whom to ask. */
export function ConsultationFacts({ facts }: { facts: Facts }) {
  const { consultations: words } = useWords()
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
