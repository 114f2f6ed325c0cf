import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { reviewsOf } from '~/domain/seat-reviews/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { DataTable } from '~/ui/table/DataTable'
import { Paging } from '~/ui/table/Paging'
import { readPage } from '~/ui/table/pages'
import { InstantText } from '~/ui/time/InstantText'
import { Due } from './Due'

const size = 25

export const meta = titleFromLoader

/** When the seats of a workspace were gone through, by whom, and when that is due again. */
export const loader = read({ access: 'workspace.give_seats' }, async (reading) => {
  const { viewer, params, url, language, today } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.give_seats', params.workspace ?? '')
  const { name } = await workspacePage(reading, workspace.id, language)
  const page = readPage(url.searchParams)
  return {
    titleParts: [dictionary(language).seatReviews.title, name],
    ...(await reviewsOf(reading, workspace, { page, size })),
    page,
    today,
  }
})

export default function SeatReviews() {
  const { reviews, total, page, dueOn, today } = useLoaderData<typeof loader>()
  const { workspace, abilities } = useWorkspace()
  const { seatReviews: words, people } = useWords()
  const base = `/workspaces/${workspace.slug}`
  const here = `${base}/people/reviews`
  useSignals([`workspace:${workspace.id}`])
  return (
    <>
      <PageHeading
        title={words.title}
        purpose={words.purpose}
        crumbs={[
          { href: base, name: workspace.name },
          { href: `${base}/people`, name: people.title },
        ]}
        facts={<Due dueOn={dueOn} today={today} />}
        action={
          abilities['workspace.review_seats'] && (
            <Button asChild>
              <Link to={`${here}/new`}>{words.start}</Link>
            </Button>
          )
        }
      />
      {!abilities['workspace.review_seats'] && <p className="tv-muted">{words.onlyChair}</p>}
      {total ? (
        <Section title={words.history}>
          <DataTable
            caption={words.history}
            captionHidden
            columns={[
              { key: 'at', name: words.at, cell: ({ at }) => <InstantText instant={at} /> },
              { key: 'by', name: words.by, cell: ({ by }) => by },
              { key: 'seats', name: words.seats, cell: ({ seats }) => seats, align: 'end' },
              { key: 'ended', name: words.ended, cell: ({ ended }) => ended, align: 'end' },
            ]}
            rows={reviews}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `${here}/${id}`}
          />
          <Paging page={page} total={total} size={size} />
        </Section>
      ) : (
        <EmptyState>{words.none}</EmptyState>
      )}
    </>
  )
}
