import { useLoaderData } from '@remix-run/react'
import { reviewPage } from '~/domain/seat-reviews/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { localDateOf, shortDate } from '~/i18n/dates'
import { useWords } from '~/i18n/use-words'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { PeriodText } from '../PeriodText'
import { Downloads } from '~/ui/page/Downloads'
import { PageHeading } from '~/ui/page/PageHeading'
import { StatusTag } from '~/ui/page/StatusTag'
import { DataTable } from '~/ui/table/DataTable'
import { DateText } from '~/ui/time/DateText'
import { InstantText } from '~/ui/time/InstantText'

export const meta = titleFromLoader

/** A review as it was signed. */
export const loader = read({ access: 'workspace.give_seats' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.give_seats', params.workspace ?? '')
  const review = await reviewPage(reading, workspace, params.review ?? '', language)
  const title = `${dictionary(language).seatReviews.title} ${shortDate(language, localDateOf(review.at))}`
  return { titleParts: [title], title, review }
})

export default function SeatReview() {
  const { review, title } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const { seatReviews: words, people } = useWords()
  const base = `/workspaces/${workspace.slug}`
  const here = `${base}/people/reviews`
  return (
    <>
      <PageHeading
        title={title}
        crumbs={[
          { href: base, name: workspace.name },
          { href: `${base}/people`, name: people.title },
          { href: here, name: words.title },
        ]}
        facts={
          <span>
            {words.signed(review.by)}, <InstantText instant={review.at} />
          </span>
        }
      />
      <div className="tv-stack">
        <DataTable
          caption={title}
          captionHidden
          columns={[
            {
              key: 'organisation',
              name: people.fields.organisationId,
              cell: ({ organisation }) => organisation,
            },
            { key: 'role', name: people.fields.role, cell: ({ role }) => people.roles[role] },
            { key: 'holder', name: people.capacities.holder, cell: ({ holder }) => holder ?? people.vacant },
            {
              key: 'deputies',
              name: people.capacities.deputy,
              cell: ({ deputies }) => deputies.join(', ') || '–',
            },
            {
              key: 'period',
              name: people.period,
              cell: ({ validFrom, validTo, sponsor }) => (
                <div>
                  <PeriodText from={validFrom} to={validTo} />
                  {sponsor && <div className="tv-muted">{people.sponsored(sponsor)}</div>}
                </div>
              ),
            },
            {
              key: 'outcome',
              name: words.outcome,
              cell: ({ outcome, endsOn }) => (
                <div>
                  <StatusTag tone={outcome === 'ends' ? 'warning' : 'success'}>
                    {words.outcomes[outcome]}
                  </StatusTag>
                  {endsOn && (
                    <div className="tv-muted">
                      {words.lastDay} <DateText date={endsOn} />
                    </div>
                  )}
                </div>
              ),
            },
          ]}
          rows={review.lines}
          rowKey={({ seatId }) => seatId}
        />
        <Downloads csv={`${here}/${review.id}/seats.csv`} xlsx={`${here}/${review.id}/seats.xlsx`} />
      </div>
    </>
  )
}
