import { Link, useLoaderData } from '@remix-run/react'
import { consultationsOnPortal } from '~/domain/portal/consultations.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { localDateOf, longDate } from '~/i18n/dates'
import { dictionary } from '~/i18n/dictionaries.server'
import { useLanguage, useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => ({
  titleParts: [dictionary(reading.language).consultations.public.title],
  ...(await consultationsOnPortal(reading)),
}))

/** What anybody may answer: first what is open now. */
export default function Consultations() {
  const { open, others } = useLoaderData<typeof loader>()
  const words = useWords().consultations.public
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} />
      <Section title={words.open}>
        {open.length ? <List consultations={open} /> : <EmptyState>{words.noneOpen}</EmptyState>}
      </Section>
      {others.length > 0 && (
        <Section title={words.others}>
          <List consultations={others} />
        </Section>
      )}
    </>
  )
}

type Listed = ReturnType<typeof useLoaderData<typeof loader>>['open']

function List({ consultations }: { consultations: Listed }) {
  const { kinds, public: words } = useWords().consultations
  const language = useLanguage()
  return (
    <ul className="tv-link-list">
      {consultations.map(({ slug, title, language: spoken, kind, opensAt, deadline, coming }) => (
        <li key={slug}>
          <Link to={`/horinger/${slug}`} lang={spoken}>
            {title}
          </Link>
          <p className="tv-muted">
            {kinds[kind]}. {coming && `${words.opens(longDate(language, localDateOf(opensAt)))}. `}
            {words.deadline(longDate(language, deadline))}
          </p>
        </li>
      ))}
    </ul>
  )
}
