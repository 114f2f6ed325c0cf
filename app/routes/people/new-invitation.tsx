import { useActionData, useLoaderData } from '@remix-run/react'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { invitationFields } from '~/domain/workspaces/fields'
import { invite } from '~/domain/workspaces/invite.server'
import { capacities } from '~/domain/workspaces/kinds'
import { seatPage } from '~/domain/workspaces/seat-queries.server'
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
import { FormField } from '~/ui/form/FormField'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.give_seats' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.give_seats', params.workspace ?? '')
  const seat = await seatPage(reading, workspace, params.seat ?? '', language)
  return { titleParts: [dictionary(language).people.invite, seat.organisation], seat }
})

export const action = mutate(
  { access: 'workspace.give_seats', fields: invitationFields },
  async ({ tx, viewer, fields, params, context }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.give_seats', params.workspace ?? '')
    const seatId = params.seat ?? ''
    await invite(tx, viewer, workspace, { ...fields, seatId }, context.installation.origin)
    return { to: `/workspaces/${workspace.slug}/people/seats/${seatId}`, flash: 'invitation-sent' }
  },
)

export default function NewInvitation() {
  const { seat } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const { people: words } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const base = `/workspaces/${workspace.slug}`
  const isHeld = seat.holdings.some((holding) => holding.capacity === 'holder' && !holding.over)
  return (
    <>
      <PageHeading
        title={words.invite}
        purpose={words.invitePurpose(seat.organisation)}
        crumbs={[
          { href: base, name: workspace.name },
          { href: `${base}/people`, name: words.title },
          { href: `${base}/people/seats/${seat.id}`, name: seat.organisation },
        ]}
      />
      <RefusalNote>{answer.refused}</RefusalNote>
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <FormField
          name="name"
          label={words.fields.name}
          autoComplete="off"
          defaultValue={answer.value('name')}
          error={answer.byField.name}
        />
        <FormField
          name="email"
          type="email"
          label={words.fields.email}
          autoComplete="off"
          defaultValue={answer.value('email')}
          error={answer.byField.email}
        />
        <RadioGroup
          name="capacity"
          label={words.fields.capacity}
          options={capacities.map((capacity) => ({
            value: capacity,
            label: words.capacities[capacity],
            description: words.capacityHints[capacity],
          }))}
          defaultValue={answer.value('capacity', isHeld ? 'deputy' : 'holder')}
          error={answer.byField.capacity}
        />
        <DateField
          name="validTo"
          label={words.fields.validTo}
          description={words.noEndHint}
          defaultValue={answer.value('validTo')}
          error={answer.byField.validTo}
          need="optional"
        />
        <div className="tv-actions">
          <SubmitButton>{words.sendInvitation}</SubmitButton>
        </div>
      </Form>
    </>
  )
}
