import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { seatPage } from '~/domain/workspaces/seat-queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useWords } from '~/i18n/use-words'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { ConfirmForm } from '~/ui/form/ConfirmForm'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'
import { EndingField } from './EndingField'
import { HoldingList } from './HoldingList'
import { InvitationList } from './InvitationList'
import { PeriodText } from './PeriodText'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.give_seats' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.give_seats', params.workspace ?? '')
  const seat = await seatPage(reading, workspace, params.seat ?? '', language)
  const { name } = await workspacePage(reading, workspace.id, language)
  return { titleParts: [seat.organisation, name], seat, now: reading.now.toISOString() }
})

export default function Seat() {
  const { seat, now } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const { people: words } = useWords()
  const base = `/workspaces/${workspace.slug}`
  const here = `${base}/people/seats/${seat.id}`
  return (
    <>
      <PageHeading
        title={seat.organisation}
        crumbs={[
          { href: base, name: workspace.name },
          { href: `${base}/people`, name: words.title },
        ]}
        facts={
          <>
            <StatusTag tone="spruce">{words.roles[seat.role]}</StatusTag>
            {seat.over && <StatusTag tone="neutral">{words.over}</StatusTag>}
            <PeriodText from={seat.validFrom} to={seat.lastDay} />
            {seat.sponsor && <span>{words.sponsored(seat.sponsor)}</span>}
            {!seat.over && <Link to={`${here}/extension`}>{words.extend.action}</Link>}
          </>
        }
        action={
          !seat.over && (
            <Button asChild>
              <Link to={`${here}/invitations/new`}>{words.invite}</Link>
            </Button>
          )
        }
      />
      <Section title={words.whoHasIt}>
        {seat.holdings.length ? (
          <HoldingList holdings={seat.holdings} here={here} />
        ) : (
          <EmptyState>{words.nobodyYet}</EmptyState>
        )}
      </Section>
      {seat.invitations.length > 0 && (
        <Section title={words.invitations}>
          <InvitationList invitations={seat.invitations} here={here} now={now} />
        </Section>
      )}
      {!seat.over && (
        <Section title={words.endSeat}>
          <ConfirmForm
            trigger={words.endSeatMore}
            thing={words.theSeatOf(seat.organisation)}
            submit={words.endSeat}
            consequence={words.endSeatConsequence}
            action={`${here}/ending`}
          >
            <EndingField id="seat-lastDay" />
          </ConfirmForm>
        </Section>
      )}
    </>
  )
}
