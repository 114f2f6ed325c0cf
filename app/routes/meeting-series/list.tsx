import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { seriesIn } from '~/domain/meeting-series/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { StatusTag } from '~/ui/page/StatusTag'
import { DataTable } from '~/ui/table/DataTable'
import { RuleText } from './RuleText'
import { aroundSeries } from './series-page.server'

export const meta = titleFromLoader

/** The series of meetings of a group. */
export const loader = read({ access: 'workspace.plan_meetings' }, async (reading) => {
  const { workspace, name, base, crumbs, title } = await aroundSeries(reading)
  return { titleParts: [title, name], base, crumbs, all: await seriesIn(reading, workspace.id) }
})

export default function SeriesList() {
  const { base, crumbs, all } = useLoaderData<typeof loader>()
  const words = useWords().meetingSeries
  return (
    <>
      <PageHeading
        title={words.title}
        purpose={words.purpose}
        crumbs={crumbs}
        action={
          <Button asChild>
            <Link to={`${base}/new`}>{words.new}</Link>
          </Button>
        }
      />
      {all.length ? (
        <DataTable
          caption={words.title}
          captionHidden
          columns={[
            { key: 'title', name: words.fields.title, cell: ({ title }) => title },
            { key: 'rule', name: words.fields.rule, cell: (series) => <RuleText rule={series} /> },
            {
              key: 'state',
              name: words.fields.state,
              cell: ({ isEnded }) => (
                <StatusTag tone={isEnded ? 'neutral' : 'success'}>
                  {isEnded ? words.ended : words.inUse}
                </StatusTag>
              ),
            },
          ]}
          rows={all}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `${base}/${id}`}
        />
      ) : (
        <EmptyState>{words.none}</EmptyState>
      )}
    </>
  )
}
