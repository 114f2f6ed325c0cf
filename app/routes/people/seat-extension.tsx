import { useActionData, useLoaderData } from '@remix-run/react'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { extendSeat } from '~/domain/workspaces/extend-seat.server'
import { extensionFields } from '~/domain/workspaces/fields'
import { seatPage } from '~/domain/workspaces/seat-queries.server'
import { sponsorsIn } from '~/domain/workspaces/sponsors.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { DateField } from '~/ui/form/DateField'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { SponsorField } from './SponsorField'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.give_seats' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.give_seats', params.workspace ?? '')
  const seat = await seatPage(reading, workspace, params.seat ?? '', language)
  return {
    titleParts: [dictionary(language).people.extend.title, seat.organisation],
    seat,
    sponsors: await sponsorsIn(reading, workspace.id),
  }
})

/** Lets the seat last longer. */
export const action = mutate(
  { access: 'workspace.give_seats', fields: extensionFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.give_seats', params.workspace ?? '')
    const seatId = params.seat ?? ''
    await extendSeat(tx, viewer, workspace, { seatId, ...fields })
    return { to: `/workspaces/${workspace.slug}/people/seats/${seatId}`, flash: 'seat-extended' }
  },
)

export default function SeatExtension() {
  const { seat, sponsors } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const { people: words } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const base = `/workspaces/${workspace.slug}`
  return (
    <>
      <PageHeading
        title={words.extend.title}
        purpose={words.extend.purpose}
        crumbs={[
          { href: base, name: workspace.name },
          { href: `${base}/people`, name: words.title },
          { href: `${base}/people/seats/${seat.id}`, name: seat.organisation },
        ]}
      />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <DateField
          name="validTo"
          label={words.fields.validTo}
          description={words.externalHint}
          defaultValue={answer.value('validTo', seat.lastDay)}
          error={answer.byField.validTo}
          need="optional"
        />
        <SponsorField
          sponsors={sponsors}
          value={answer.value('sponsorId', seat.sponsorId)}
          error={answer.byField.sponsorId}
        />
        <div className="tv-actions">
          <SubmitButton>{words.extend.submit}</SubmitButton>
        </div>
      </Form>
    </>
  )
}
