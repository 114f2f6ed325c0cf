import { Link, useLoaderData } from '@remix-run/react'
import { editionNumber } from '~/domain/portal/edition.server'
import { agreementsOnMeasure } from '~/domain/portal/measure-agreements.server'
import { measureOnPortal, type PortalActor } from '~/domain/portal/measures.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { MeasureState } from './MeasureState'
import { PublicationList } from './PublicationList'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => {
  const { params, language } = reading
  const page = await measureOnPortal(reading, editionNumber(params.number), language)
  const agreements = await agreementsOnMeasure(reading, page.measure.number, language)
  const words = dictionary(language).portal.measures
  const numbered = words.number(page.measure.number)
  return { titleParts: page.measure.title ? [page.measure.title, numbered] : [numbered], agreements, ...page }
})

/** One measure: what it is, what it is to reach, and who answers for it. */
export default function Measure() {
  const { measure, agreements, previous, next } = useLoaderData<typeof loader>()
  const { portal } = useWords()
  const words = portal.measures
  return (
    <>
      <PageHeading
        title={measure.title ?? words.number(measure.number)}
        crumbs={[{ href: '/tiltak', name: words.title }]}
        facts={measure.title && <span>{words.number(measure.number)}</span>}
      />
      {measure.title === null ? (
        <EmptyState>{words.toComeHint}</EmptyState>
      ) : (
        <div className="tv-columns">
          <div className="tv-stack">
            {measure.summary && <p className="tv-lead">{measure.summary}</p>}
            {measure.goals.length > 0 && (
              <Section title={words.goals}>
                <ul className="tv-goals">
                  {measure.goals.map((goal) => (
                    <li key={goal}>{goal}</li>
                  ))}
                </ul>
              </Section>
            )}
            {agreements.length > 0 && (
              <Section title={words.agreements}>
                <p>{words.agreementsHint}</p>
                <PublicationList editions={agreements} />
              </Section>
            )}
          </div>
          <aside aria-label={words.number(measure.number)}>
            <DefinitionRows
              rows={[
                { label: words.leads, value: actors(measure.leads) },
                { label: words.contributes, value: actors(measure.contributes) },
                { label: words.state, value: <MeasureState state={measure.state} /> },
              ]}
            />
          </aside>
        </div>
      )}
      <nav aria-label={words.between} className="tv-neighbours">
        {previous !== null && <Link to={`/tiltak/${previous}`}>{`${words.previous} (${previous})`}</Link>}
        {next !== null && <Link to={`/tiltak/${next}`}>{`${words.next} (${next})`}</Link>}
      </nav>
    </>
  )
}

function actors(list: readonly PortalActor[]) {
  if (!list.length) return null
  return (
    <ul className="tv-plain-list">
      {list.map(({ slug, name }) => (
        <li key={slug}>
          <Link to={`/aktorer#${slug}`}>{name}</Link>
        </li>
      ))}
    </ul>
  )
}
