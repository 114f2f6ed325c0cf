import { useActionData, useLoaderData } from '@remix-run/react'
import { allOrganisations } from '~/domain/organisations/queries.server'
import { grantWorkspaceToJoin } from '~/domain/workspaces/access.server'
import { askToJoin } from '~/domain/workspaces/ask-to-join.server'
import { joinFields } from '~/domain/workspaces/fields'
import { groupToJoin } from '~/domain/workspaces/join-queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.ask_to_join' }, async (reading) => {
  const { viewer, params, language } = reading
  const slug = params.workspace ?? ''
  const workspace = await grantWorkspaceToJoin(reading, viewer, 'workspace.ask_to_join', slug)
  const group = await groupToJoin(reading, workspace, language)
  const organisations = await allOrganisations(reading, language)
  return {
    titleParts: [dictionary(language).people.joining.ask, group.name],
    group,
    organisations: organisations.map((each) => ({ value: each.id, label: each.name })),
  }
})

/** Asks for a seat; chair and secretariat answer. */
export const action = mutate(
  { access: 'workspace.ask_to_join', fields: joinFields },
  async ({ tx, viewer, fields, params }) => {
    const slug = params.workspace ?? ''
    const workspace = await grantWorkspaceToJoin(tx, viewer, 'workspace.ask_to_join', slug)
    await askToJoin(tx, viewer, workspace, fields)
    return { to: '/groups', flash: 'join-asked' }
  },
)

export default function NewRequest() {
  const { group, organisations } = useLoaderData<typeof loader>()
  const { people: words } = useWords()
  const { joining } = words
  const answer = useAnswer(useActionData<typeof action>(), { ...words.fields, reason: joining.reason })
  return (
    <>
      <PageHeading
        title={joining.askIn(group.name)}
        purpose={group.purpose}
        crumbs={[{ href: '/groups', name: joining.title }]}
      />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <SelectField
          name="organisationId"
          label={joining.forOrganisation}
          options={organisations}
          defaultValue={answer.value('organisationId')}
          error={answer.byField.organisationId}
        />
        <TextareaField
          name="reason"
          label={joining.reason}
          description={joining.reasonHint}
          rows={4}
          defaultValue={answer.value('reason')}
          error={answer.byField.reason}
        />
        <div className="tv-actions">
          <SubmitButton>{joining.send}</SubmitButton>
        </div>
      </Form>
    </>
  )
}
