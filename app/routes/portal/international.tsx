import { useLoaderData } from '@remix-run/react'
import { internationalOnPortal, type PortalForum } from '~/domain/portal/international.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => ({
  titleParts: [dictionary(reading.language).portal.international.title],
  ...(await internationalOnPortal(reading, reading.language)),
}))

/** What binds from outside, and where the country takes part. */
export default function International() {
  const { conventions, fora } = useLoaderData<typeof loader>()
  const { portal } = useWords()
  const words = portal.international
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} />
      <Section title={words.conventions}>
        {conventions.length === 0 && <EmptyState>{words.none}</EmptyState>}
        <ul className="tv-link-list">
          {conventions.map((convention) => (
            <li key={convention.slug} id={convention.slug}>
              <strong>{convention.name}</strong>
              <p className="tv-muted">
                {words.adoptedBy}: {convention.body}
                {convention.supervisedBy && ` · ${words.supervisedBy}: ${convention.supervisedBy}`}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.fora}>
        {fora.length === 0 ? <EmptyState>{words.none}</EmptyState> : <Fora fora={fora} />}
      </Section>
    </>
  )
}

function Fora({ fora }: { fora: readonly PortalForum[] }) {
  const { portal } = useWords()
  return (
    <ul className="tv-tree">
      {fora.map((forum) => (
        <li key={forum.slug} id={forum.slug}>
          <strong>{forum.name}</strong>
          {forum.note && <p>{forum.note}</p>}
          {forum.convention && <p className="tv-muted">{portal.international.follows(forum.convention)}</p>}
          {forum.below.length > 0 && <Fora fora={forum.below} />}
        </li>
      ))}
    </ul>
  )
}
