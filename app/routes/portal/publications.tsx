import { Link, useLoaderData } from '@remix-run/react'
import {
  filterChoices,
  publications,
  publicationsPerPage,
  readFilter,
} from '~/domain/portal/publications.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SelectField } from '~/ui/form/SelectField'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { readPage } from '~/ui/table/pages'
import { Paging } from '~/ui/table/Paging'
import { PublicationList } from './PublicationList'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => {
  const { language, url } = reading
  const filter = readFilter(url.searchParams)
  const page = readPage(url.searchParams)
  const [choices, listed] = await Promise.all([
    filterChoices(reading, language),
    publications(reading, language, filter, page),
  ])
  return {
    titleParts: [dictionary(language).portal.publications.title],
    filter,
    choices,
    page,
    size: publicationsPerPage,
    ...listed,
  }
})

/** Everything that is published, narrowed by an address that can be shared. */
export default function Publications() {
  const { filter, choices, page, size, editions, total } = useLoaderData<typeof loader>()
  const { portal, editions: kinds } = useWords()
  const words = portal.publications
  const filtered = Object.values(filter).some((value) => value !== null)
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} />
      {(total > 1 || filtered) && (
        <Form method="get" className="tv-filter">
          <SelectField
            name="kind"
            label={words.kind}
            need="unmarked"
            emptyLabel={words.all}
            defaultValue={filter.kind ?? ''}
            options={choices.kinds.map((kind) => ({ value: kind, label: kinds.kinds[kind] }))}
          />
          <SelectField
            name="group"
            label={words.group}
            need="unmarked"
            emptyLabel={words.all}
            defaultValue={filter.group ?? ''}
            options={choices.groups.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
          <SelectField
            name="year"
            label={words.year}
            need="unmarked"
            emptyLabel={words.all}
            defaultValue={filter.year ?? ''}
            options={choices.years.map((year) => ({ value: year, label: year }))}
          />
          <FormActions>
            <button type="submit" className="ds-button" data-variant="secondary">
              {words.filter}
            </button>
            {filtered && <Link to="/publikasjoner">{words.reset}</Link>}
          </FormActions>
        </Form>
      )}
      {editions.length > 0 ? (
        <>
          <p className="tv-muted tv-count">{words.count(total)}</p>
          <PublicationList editions={editions} />
          <Paging page={page} total={total} size={size} />
        </>
      ) : (
        <EmptyState>{filtered ? words.none : portal.front.nothingPublished}</EmptyState>
      )}
      <p className="tv-feed">
        <a href="/feed.atom">{words.feed}</a>
      </p>
    </>
  )
}
