import { useActionData, useLoaderData } from '@remix-run/react'
import { allOrganisations } from '~/domain/organisations/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { newSeatFields } from '~/domain/workspaces/fields'
import { giveSeat } from '~/domain/workspaces/give-seat.server'
import { seatRoles } from '~/domain/workspaces/kinds'
import { sponsorsIn } from '~/domain/workspaces/sponsors.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
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
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { SponsorField } from './SponsorField'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.give_seats' }, async (reading) => {
  const { viewer, params, language, today } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.give_seats', params.workspace ?? '')
  const { name } = await workspacePage(reading, workspace.id, language)
  const organisations = await allOrganisations(reading, language)
  return {
    titleParts: [dictionary(language).people.giveSeat, name],
    organisations: organisations.map((each) => ({ value: each.id, label: each.name })),
    sponsors: await sponsorsIn(reading, workspace.id),
    today,
  }
})

export const action = mutate(
  { access: 'workspace.give_seats', fields: newSeatFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.give_seats', params.workspace ?? '')
    const seatId = await giveSeat(tx, viewer, workspace, fields)
    return { to: `/workspaces/${workspace.slug}/people/seats/${seatId}`, flash: 'seat-given' }
  },
)

export default function NewSeat() {
  const { organisations, sponsors, today } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const { people: words } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const base = `/workspaces/${workspace.slug}`
  return (
    <>
      <PageHeading
        title={words.giveSeat}
        purpose={words.giveSeatPurpose}
        crumbs={[
          { href: base, name: workspace.name },
          { href: `${base}/people`, name: words.title },
        ]}
      />
      <RefusalNote>{answer.refused}</RefusalNote>
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <SelectField
          name="organisationId"
          label={words.fields.organisationId}
          options={organisations}
          defaultValue={answer.value('organisationId')}
          error={answer.byField.organisationId}
        />
        <RadioGroup
          name="role"
          label={words.fields.role}
          options={seatRoles.map((role) => ({
            value: role,
            label: words.roles[role],
            description: words.roleHints[role],
          }))}
          defaultValue={answer.value('role')}
          error={answer.byField.role}
        />
        <DateField
          name="validFrom"
          label={words.fields.validFrom}
          defaultValue={answer.value('validFrom', today)}
          error={answer.byField.validFrom}
        />
        <DateField
          name="validTo"
          label={words.fields.validTo}
          description={words.externalHint}
          defaultValue={answer.value('validTo')}
          error={answer.byField.validTo}
          need="optional"
        />
        <SponsorField
          sponsors={sponsors}
          value={answer.value('sponsorId')}
          error={answer.byField.sponsorId}
        />
        <div className="tv-actions">
          <SubmitButton>{words.giveSeat}</SubmitButton>
        </div>
      </Form>
    </>
  )
}
