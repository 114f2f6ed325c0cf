import { Link, useLoaderData } from '@remix-run/react'
import { organisationsByKind } from '~/domain/organisations/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'

export const meta = titleFromLoader

export const loader = read({ access: 'signed-in' }, async (reading) => ({
  titleParts: [dictionary(reading.language).people.directory.title],
  groups: await organisationsByKind(reading, reading.language),
}))

/** Who takes part, and what they offer: public facts only. */
export default function Directory() {
  const { groups } = useLoaderData<typeof loader>()
  const { people: words } = useWords()
  return (
    <>
      <PageHeading
        title={words.directory.title}
        purpose={words.directory.purpose}
        action={<Link to="/groups">{words.joining.link}</Link>}
      />
      {groups.length === 0 && <EmptyState>{words.directory.empty}</EmptyState>}
      {groups.map(({ kind, organisations }) => (
        <Section key={kind} title={words.organisationKinds[kind]}>
          <ul className="tv-link-list">
            {organisations.map((organisation) => (
              <li key={organisation.id}>
                <p>
                  <strong>{organisation.name}</strong>
                  {organisation.shortName !== organisation.name && ` (${organisation.shortName})`}
                </p>
                {organisation.offers && <p>{organisation.offers}</p>}
                {organisation.website && (
                  <p>
                    <a href={organisation.website} rel="noreferrer">
                      {new URL(organisation.website).hostname.replace(/^www\./, '')}
                      <span className="ds-sr-only">, {organisation.name}</span>
                    </a>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
