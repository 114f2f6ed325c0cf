import { Link } from '@remix-run/react'
import type { PublicEdition } from '~/domain/portal/public-editions.server'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'

/** Publications one below the other: the title leads to the text, and says what it is, whose, and from when. */
export function PublicationList({ editions }: { editions: readonly PublicEdition[] }) {
  const { editions: words } = useWords()
  const language = useLanguage()
  return (
    <ul className="tv-link-list tv-publications">
      {editions.map((edition) => (
        <li key={`${edition.slug}-${edition.number}`}>
          <Link to={`/publikasjoner/${edition.slug}/${edition.number}`} lang={edition.language}>
            {edition.title}
          </Link>
          <p className="tv-muted">
            {words.kinds[edition.kind]} · {edition.group.name} ·{' '}
            <time dateTime={edition.publishedOn}>{longDate(language, edition.publishedOn)}</time>
          </p>
        </li>
      ))}
    </ul>
  )
}
