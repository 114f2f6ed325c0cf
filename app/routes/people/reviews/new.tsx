import { useActionData, useLoaderData } from '@remix-run/react'
import { reviewFields } from '~/domain/seat-reviews/fields'
import { endsOnField, outcomeField } from '~/domain/seat-reviews/marks'
import { signReview } from '~/domain/seat-reviews/sign.server'
import { lastVisits, markOfList, seatsToReview } from '~/domain/seat-reviews/to-review.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { SeatMark } from './SeatMark'

export const meta = titleFromLoader

/** The seats of a workspace, for its chair to go through and sign for. */
export const loader = read({ access: 'workspace.review_seats' }, async (reading) => {
  const { viewer, params, language, today } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.review_seats', params.workspace ?? '')
  const giving = await grantWorkspace(reading, viewer, 'workspace.give_seats', workspace.id)
  const seats = await seatsToReview(reading, giving, language)
  return {
    titleParts: [dictionary(language).seatReviews.signing.title],
    seats,
    seen: markOfList(seats),
    visits: await lastVisits(reading, workspace, seats),
    today,
  }
})

/** Signs for the seats, and ends those that end. */
export const action = mutate(
  { access: 'workspace.review_seats', fields: reviewFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.review_seats', params.workspace ?? '')
    const id = await signReview(tx, viewer, workspace, fields)
    return { to: `/workspaces/${workspace.slug}/people/reviews/${id}`, flash: 'seats-reviewed' }
  },
)

export default function NewSeatReview() {
  const { seats, seen, visits, today } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const { seatReviews: words, people } = useWords()
  const labels = seats.flatMap(({ id, organisation, role }) => [
    [outcomeField(id), words.seat(organisation, people.roles[role].toLowerCase())],
    [endsOnField(id), words.lastDayOf(organisation)],
  ])
  const answer = useAnswer(useActionData<typeof action>(), Object.fromEntries(labels))
  const base = `/workspaces/${workspace.slug}`
  return (
    <>
      <PageHeading
        title={words.signing.title}
        purpose={words.signing.purpose}
        crumbs={[
          { href: base, name: workspace.name },
          { href: `${base}/people`, name: people.title },
          { href: `${base}/people/reviews`, name: words.title },
        ]}
      />
      {seats.length ? (
        <Form method="post" className="tv-form tv-review" noValidate>
          <ErrorSummaryBox errors={answer.errors} />
          <RefusalNote>{answer.refused}</RefusalNote>
          <input type="hidden" name="seen" value={seen} />
          <p className="tv-muted">{words.signing.visits}</p>
          {seats.map((seat) => (
            <SeatMark key={seat.id} seat={seat} visits={visits} today={today} answer={answer} />
          ))}
          <p>{words.signing.consequence}</p>
          <FormActions>
            <SubmitButton>{words.signing.submit}</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <EmptyState>{words.signing.empty}</EmptyState>
      )}
    </>
  )
}
