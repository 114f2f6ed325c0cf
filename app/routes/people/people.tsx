import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { readersInWorkspace, readsKnownFrom } from '~/domain/reads/queries.server'
import { dueIn } from '~/domain/seat-reviews/queries.server'
import { grantWorkspace, grantWorkspacePeople } from '~/domain/workspaces/access.server'
import { waitingRequests } from '~/domain/workspaces/join-queries.server'
import { workspaceRules } from '~/domain/workspaces/policy'
import { seatsOn } from '~/domain/workspaces/seat-queries.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { readDate } from '~/http/read-date'
import { titleFromLoader } from '~/http/page-title'
import { read, type Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { WorkspaceHeading } from '~/routes/workspaces/WorkspaceHeading'
import { DateField } from '~/ui/form/DateField'
import { Form } from '~/ui/form/Form'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { Downloads } from '~/ui/page/Downloads'
import { Section } from '~/ui/page/Section'
import { EmptyState } from '~/ui/page/EmptyState'
import { DateText } from '~/ui/time/DateText'
import { Requests } from './Requests'
import { Due } from './reviews/Due'
import { SeatTable } from './SeatTable'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.read_people' }, async (reading) => {
  const { viewer, params, url, language, today } = reading
  const workspace = await grantWorkspacePeople(
    reading,
    viewer,
    'workspace.read_people',
    params.workspace ?? '',
  )
  const on = readDate(url.searchParams.get('on')) ?? today
  const { name } = await workspacePage(reading, workspace.id, language)
  return {
    titleParts: [dictionary(language).people.title, name],
    seats: await seatsOn(reading, workspace, on, language),
    ...(await givingIn(reading, workspace.id, on)),
    now: reading.now.toISOString(),
    on,
    today,
  }
})

const nothing = { requests: [], reviewDueOn: null, readBy: null }

/** For those who give seats: who asks to join, when the seats are to be gone through, and who opened documents on the day. */
async function givingIn(reading: Reading, workspaceId: string, on: string) {
  const { viewer, language } = reading
  const workspace = await grantWorkspacePeople(reading, viewer, 'workspace.read_people', workspaceId)
  if (!workspaceRules['workspace.give_seats'](viewer, workspace)) return nothing
  const giving = await grantWorkspace(reading, viewer, 'workspace.give_seats', workspace.id)
  const from = await readsKnownFrom(reading)
  return {
    /** The names; null when the day is before anything is kept. */
    readBy: from !== null && from <= on ? await readersInWorkspace(reading, giving, on) : null,
    requests: await waitingRequests(reading, giving, language),
    reviewDueOn: await dueIn(reading, workspace.id),
  }
}

export default function People() {
  const { seats, requests, reviewDueOn, readBy, now, on, today } = useLoaderData<typeof loader>()
  const { workspace, abilities } = useWorkspace()
  const { people: words, seatReviews, workspaces } = useWords()
  const base = `/workspaces/${workspace.slug}/people`
  const gives = abilities['workspace.give_seats']
  return (
    <>
      <WorkspaceHeading
        title={words.title}
        purpose={words.purpose}
        action={
          gives && (
            <>
              <Button asChild>
                <Link to={`${base}/seats/new`}>{words.giveSeat}</Link>
              </Button>
              <Button asChild variant="secondary">
                <Link to={`${base}/invitations/new`}>{words.several.action}</Link>
              </Button>
            </>
          )
        }
      />
      <div className="tv-stack">
        <Requests requests={requests} base={base} now={now} />
        {on !== today && (
          <p role="status">
            {words.historyOf} <DateText date={on} form="full" />. <Link to={base}>{words.showToday}</Link>
          </p>
        )}
        {seats.length ? (
          <>
            <p>{words.counted(seats.length, seats.filter(({ holder }) => holder === null).length)}</p>
            {gives && (
              <p className="tv-muted">
                {workspace.membersHidden ? workspaces.memberList.hidden : workspaces.memberList.shown}{' '}
                <Link to={`/workspaces/${workspace.slug}/member-list`}>{workspaces.memberList.change}</Link>
              </p>
            )}
            <SeatTable seats={seats} base={gives ? base : null} />
            <Downloads csv={`${base}.csv?on=${on}`} xlsx={`${base}.xlsx?on=${on}`} />
          </>
        ) : (
          <EmptyState>{on === today ? words.empty : words.emptyThen}</EmptyState>
        )}
        {reviewDueOn && (
          <Section title={seatReviews.title} action={<Link to={`${base}/reviews`}>{seatReviews.open}</Link>}>
            <p>
              <Due dueOn={reviewDueOn} today={today} />
            </p>
          </Section>
        )}
        <Section title={words.historyDate}>
          {gives && <p>{readBy ? readByText(words, readBy) : words.readsUnknown}</p>}
          <Form method="get" className="tv-form">
            <DateField
              name="on"
              label={words.day}
              description={words.historyHint}
              defaultValue={on}
              need="unmarked"
            />
            <div className="tv-actions">
              <SubmitButton variant="secondary">{words.showHistory}</SubmitButton>
            </div>
          </Form>
        </Section>
      </div>
    </>
  )
}

function readByText(
  { readBy, readByNobody }: ReturnType<typeof useWords>['people'],
  people: ReadonlyArray<{ name: string }>,
): string {
  return people.length ? readBy(people.map(({ name }) => name).join(', ')) : readByNobody
}
