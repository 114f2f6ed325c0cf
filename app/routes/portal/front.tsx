import { Heading } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { organisationsOnPortal } from '~/domain/portal/actors.server'
import { groupsOnPortal } from '~/domain/portal/groups.server'
import { measuresOnPortal } from '~/domain/portal/measures.server'
import { newestPublications } from '~/domain/portal/publications.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { framePaths } from '~/ui/frame/paths'
import { SearchForm } from '~/ui/frame/SearchForm'
import { EmptyState } from '~/ui/page/EmptyState'
import { Section } from '~/ui/page/Section'
import { MeasureList } from './MeasureList'
import { OfferList } from './OfferList'
import { PublicationList } from './PublicationList'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => {
  const { language } = reading
  const [measures, groups, organisations, newest] = await Promise.all([
    measuresOnPortal(reading, language),
    groupsOnPortal(reading, language),
    organisationsOnPortal(reading, language),
    newestPublications(reading, language, 5),
  ])
  return {
    titleParts: [dictionary(language).portal.front.title],
    measures: measures.filter(({ title }) => title !== null).slice(0, 5),
    groups: groups.map(({ slug, name, leads }) => ({ slug, name, leads })),
    offers: organisations.filter(({ offers }) => offers !== null).slice(0, 5),
    newest,
  }
})

/** Search first; then the three questions that people come with; then what is new. */
export default function Front() {
  const { measures, groups, offers, newest } = useLoaderData<typeof loader>()
  const { portal } = useWords()
  const words = portal.front
  return (
    <>
      <div className="tv-hero">
        <Heading level={1} id="page-title" tabIndex={-1}>
          {words.title}
        </Heading>
        <p>{words.purpose}</p>
        <SearchForm action={framePaths.portalSearch} look="hero" label={words.search} />
      </div>
      <div className="tv-thirds">
        <Section title={words.what}>
          {measures.length > 0 ? (
            <>
              <MeasureList measures={measures} />
              <Link to="/tiltak">{words.allMeasures}</Link>
            </>
          ) : (
            <EmptyState>{words.noMeasures}</EmptyState>
          )}
        </Section>
        <Section title={words.who}>
          {groups.length > 0 ? (
            <>
              <ul className="tv-link-list">
                {groups.map((group) => (
                  <li key={group.slug}>
                    <Link to={`/gruppene#${group.slug}`}>{group.name}</Link>
                    {group.leads.length > 0 && (
                      <p className="tv-muted">{words.leads(group.leads.join(', '))}</p>
                    )}
                  </li>
                ))}
              </ul>
              <Link to="/gruppene">{words.allGroups}</Link>
            </>
          ) : (
            <EmptyState>{portal.groups.none}</EmptyState>
          )}
        </Section>
        <Section title={words.where}>
          {offers.length > 0 ? (
            <>
              <OfferList organisations={offers} />
              <Link to="/aktorer">{words.allActors}</Link>
            </>
          ) : (
            <EmptyState>{words.noActors}</EmptyState>
          )}
        </Section>
      </div>
      <div className="tv-front-newest">
        <Section title={words.newest} action={<Link to="/publikasjoner">{words.allPublications}</Link>}>
          {newest.length > 0 ? (
            <PublicationList editions={newest} />
          ) : (
            <EmptyState>{words.nothingPublished}</EmptyState>
          )}
        </Section>
      </div>
    </>
  )
}
