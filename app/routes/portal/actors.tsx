import { useLoaderData } from '@remix-run/react'
import { byKind, organisationsOnPortal } from '~/domain/portal/actors.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { OfferList } from './OfferList'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => {
  const all = await organisationsOnPortal(reading, reading.language)
  return {
    titleParts: [dictionary(reading.language).portal.actors.title],
    offers: all.filter(({ offers }) => offers !== null),
    kinds: byKind(all),
  }
})

/** Where to turn first; then everyone who takes part, by kind. */
export default function Actors() {
  const { offers, kinds } = useLoaderData<typeof loader>()
  const { portal } = useWords()
  const words = portal.actors
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} />
      {kinds.length === 0 && <EmptyState>{words.none}</EmptyState>}
      {offers.length > 0 && (
        <Section title={words.where}>
          <p className="tv-muted">{words.whereHint}</p>
          <OfferList organisations={offers} />
        </Section>
      )}
      {kinds.map(({ kind, organisations }) => (
        <Section key={kind} title={words.kinds[kind]}>
          <ul className="tv-names">
            {organisations.map((organisation) => (
              <li key={organisation.slug} id={organisation.slug}>
                {organisation.website ? (
                  <a href={organisation.website} rel="noreferrer">
                    {organisation.name}
                  </a>
                ) : (
                  organisation.name
                )}
                {organisation.shortName !== organisation.name && (
                  <span className="tv-muted"> ({organisation.shortName})</span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
