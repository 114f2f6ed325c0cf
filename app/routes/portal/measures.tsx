import { useLoaderData } from '@remix-run/react'
import { measuresOnPortal } from '~/domain/portal/measures.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { MeasureList } from './MeasureList'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => {
  const measures = await measuresOnPortal(reading, reading.language)
  const areas = [...new Set(measures.map(({ focusArea }) => focusArea))]
    .sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((focusArea) => ({
      focusArea,
      measures: measures.filter((measure) => measure.focusArea === focusArea),
    }))
  return { titleParts: [dictionary(reading.language).portal.measures.title], areas }
})

/** All measures by focus area, those without a text yet among them. */
export default function Measures() {
  const { areas } = useLoaderData<typeof loader>()
  const { portal } = useWords()
  const words = portal.measures
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} />
      {areas.length === 0 && <EmptyState>{words.none}</EmptyState>}
      {areas.map(({ focusArea, measures }) => (
        <Section
          key={focusArea ?? 'others'}
          title={focusArea === null ? words.otherAreas : words.focusArea(focusArea)}
        >
          <MeasureList measures={measures} />
        </Section>
      ))}
    </>
  )
}
