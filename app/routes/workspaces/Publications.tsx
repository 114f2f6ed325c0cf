import { Link } from '@remix-run/react'
import type { newestEditions } from '~/domain/editions/newest.server'
import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { DateText } from '~/ui/time/DateText'

/** What the group published last. */
export function Publications(props: { base: string; editions: Awaited<ReturnType<typeof newestEditions>> }) {
  const words = useWords().workspaces.overview
  return (
    <Section title={words.publications}>
      {props.editions.length ? (
        <ul className="tv-link-list">
          {props.editions.map(({ id, title, number, language, publishedOn }) => (
            <li key={id}>
              <Link to={`${props.base}/editions/${id}`} lang={language}>
                {title}
              </Link>
              <p className="tv-muted">
                {words.edition(number)}, <DateText date={publishedOn} />
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="tv-muted">{words.noPublications}</p>
      )}
    </Section>
  )
}
