import { Form, useLoaderData } from '@remix-run/react'
import { documentAt } from '~/domain/documents/at.server'
import { readersOn } from '~/domain/documents/readers-on.server'
import { readersOfDocument, readsKnownFrom } from '~/domain/reads/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DateField } from '~/ui/form/DateField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { DataTable } from '~/ui/table/DataTable'
import { readDate } from '~/http/read-date'
import { stepPage } from './step.server'

export const meta = titleFromLoader

/** Who could read the document on a day, and who opened it: those who manage it may need to answer for it. */
export const loader = read({ access: 'document.manage' }, async (reading) => {
  const { viewer, params, url, language, today } = reading
  const words = dictionary(language).documents.readers
  const { document } = await documentAt(reading, viewer, params, 'document.manage')
  const on = readDate(url.searchParams.get('on')) ?? today
  const [from, could] = [await readsKnownFrom(reading), await readersOn(reading, document, on, language)]
  const did = await readersOfDocument(reading, document, on)
  const isKnown = from !== null && from <= on
  return {
    ...(await stepPage(reading, 'document.manage', words.title)),
    could: could.length,
    opened: isKnown ? did.length : null,
    readers: [
      ...could.map((one) => ({
        ...one,
        opened: isKnown ? did.some(({ userId }) => userId === one.userId) : null,
      })),
      // By what was laid before them: an edition, or an agreement that they sign.
      ...did
        .filter(({ userId }) => !could.some((one) => one.userId === userId))
        .map((one) => ({ ...one, opened: true, organisation: '', role: null, capacity: null, level: null })),
    ],
    on,
  }
})

export default function Readers() {
  const { crumbs, readers, could, opened, on } = useLoaderData<typeof loader>()
  const { documents, people } = useWords()
  const words = documents.readers
  const language = useLanguage()
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <div className="tv-stack">
        <Form method="get" className="tv-form" key={on}>
          <DateField name="on" label={words.day} defaultValue={on} need="unmarked" />
          <div className="tv-actions">
            <SubmitButton variant="secondary">{words.show}</SubmitButton>
          </div>
        </Form>
        <p role="status">
          {words.counted(could, longDate(language, on))}{' '}
          {opened === null ? words.readsUnknown : words.countedReads(opened)}
        </p>
        {readers.length ? (
          <DataTable
            caption={words.title}
            captionHidden
            rows={readers}
            rowKey={({ userId }) => userId}
            columns={[
              { key: 'name', name: people.fields.name, cell: ({ name }) => name },
              {
                key: 'organisation',
                name: people.fields.organisationId,
                cell: ({ organisation }) => organisation || '–',
              },
              {
                key: 'role',
                name: people.fields.role,
                cell: ({ role, capacity }) =>
                  role === null
                    ? '–'
                    : capacity === 'deputy'
                      ? `${people.roles[role]} (${people.capacities.deputy.toLowerCase()})`
                      : people.roles[role],
              },
              {
                key: 'workspace',
                name: words.through,
                cell: (one) => ('workspace' in one ? one.workspace : words.byEdition),
              },
              {
                key: 'level',
                name: words.could,
                cell: ({ level }) => (level === null ? '–' : words.levels[level]),
              },
              {
                key: 'opened',
                name: words.opened,
                cell: ({ opened: did }) => (did === null ? '–' : did ? words.yes : words.no),
              },
            ]}
          />
        ) : (
          <EmptyState>{words.nobody}</EmptyState>
        )}
      </div>
    </>
  )
}
