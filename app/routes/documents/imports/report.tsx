import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { Refusal } from '~/core/refusal'
import { grantDocument } from '~/domain/documents/access.server'
import { importOf } from '~/domain/imports/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { DataTable } from '~/ui/table/DataTable'
import { InstantText } from '~/ui/time/InstantText'
import { stepPage } from '../step.server'

export const meta = titleFromLoader

/** The file that a document was made from, and what of it could not be kept: for all who read the document. */
export const loader = read({ access: 'document.read' }, async (reading) => {
  const { viewer, params, language, now } = reading
  const document = await grantDocument(reading, viewer, 'document.read', params.document ?? '')
  const made = await importOf(reading, document)
  if (!made) throw new Refusal('not-found')
  const { title } = dictionary(language).imports.report
  return { ...(await stepPage(reading, 'document.read', title)), made, now: now.toISOString() }
})

export default function ImportReport() {
  const { crumbs, base, document, made, now } = useLoaderData<typeof loader>()
  const { imports } = useWords()
  const words = imports.report
  return (
    <>
      <PageHeading
        title={words.title}
        purpose={document.title}
        crumbs={crumbs}
        action={
          <Button asChild>
            <Link to={base}>{words.open}</Link>
          </Button>
        }
      />
      <div className="tv-stack">
        <DefinitionRows
          rows={[
            { label: words.from, value: `${made.fileName} (${imports.formats[made.format]})` },
            { label: words.by, value: made.by },
            { label: words.at, value: <InstantText instant={made.at} now={now} /> },
          ]}
        />
        <Section title={words.lost}>
          {made.losses.length ? (
            <DataTable
              caption={words.lost}
              captionHidden
              rows={made.losses}
              rowKey={({ kind }) => kind}
              columns={[
                { key: 'what', name: words.what, cell: ({ kind }) => imports.losses[kind] },
                { key: 'count', name: words.count, align: 'end', cell: ({ count }) => count },
              ]}
            />
          ) : (
            <p>{words.nothing}</p>
          )}
          <p className="tv-muted">{words.always}</p>
        </Section>
      </div>
    </>
  )
}
