import { useActionData } from '@remix-run/react'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { bulkFields } from '~/domain/workspaces/fields'
import { planInvitations } from '~/domain/workspaces/invitation-plan.server'
import { inviteSeveral } from '~/domain/workspaces/invite-several.server'
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
import { FormField } from '~/ui/form/FormField'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { Plan } from './Plan'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.give_seats' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.give_seats', params.workspace ?? '')
  const { name } = await workspacePage(reading, workspace.id, language)
  return { titleParts: [dictionary(language).people.several.title, name] }
})

/** Shows what a list will lead to; sent again with what was shown, it is done. */
export const action = mutate(
  { access: 'workspace.give_seats', fields: bulkFields },
  async ({ tx, viewer, fields, params, context }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.give_seats', params.workspace ?? '')
    if (!fields.seen) {
      const { list, role, validTo } = fields
      const plan = await planInvitations(tx, workspace, fields)
      return { facts: { ...plan, list, role, validTo }, unkept: true }
    }
    await inviteSeveral(tx, viewer, workspace, fields, context.installation.origin)
    return { to: `/workspaces/${workspace.slug}/people`, flash: 'invitations-sent' }
  },
)

export default function NewInvitations() {
  const sent = useActionData<typeof action>()
  const { workspace } = useWorkspace()
  const { people: words } = useWords()
  const answer = useAnswer(sent, {
    ...words.fields,
    list: words.several.list,
    file: words.several.file,
    role: words.several.role,
  })
  const shown = sent && 'facts' in sent ? sent.facts : null
  const base = `/workspaces/${workspace.slug}`
  return (
    <>
      <PageHeading
        title={words.several.title}
        purpose={words.several.purpose}
        crumbs={[
          { href: base, name: workspace.name },
          { href: `${base}/people`, name: words.title },
        ]}
      />
      <div className="tv-stack">
        {shown && <Plan {...shown} />}
        <Form method="post" encType="multipart/form-data" className="tv-form" noValidate key={shown?.hash}>
          <ErrorSummaryBox errors={answer.errors} />
          <RefusalNote>{answer.refused}</RefusalNote>
          <TextareaField
            name="list"
            need="unmarked"
            label={words.several.list}
            description={words.several.listHint}
            rows={8}
            defaultValue={answer.value('list', shown?.list)}
            error={answer.byField.list}
          />
          <FormField
            name="file"
            type="file"
            accept=".csv,.txt,text/csv"
            need="optional"
            label={words.several.file}
            description={words.several.fileHint}
            error={answer.byField.file}
          />
          <SelectField
            name="role"
            label={words.several.role}
            emptyLabel={false}
            options={(['member', 'participant', 'observer'] as const).map((role) => ({
              value: role,
              label: words.roles[role],
            }))}
            defaultValue={answer.value('role', shown?.role ?? 'participant')}
            error={answer.byField.role}
          />
          <DateField
            name="validTo"
            label={words.fields.validTo}
            description={words.several.validToHint}
            need="optional"
            defaultValue={answer.value('validTo', shown?.validTo)}
            error={answer.byField.validTo}
          />
          <div className="tv-actions">
            <SubmitButton variant={shown ? 'secondary' : 'primary'}>{words.several.preview}</SubmitButton>
          </div>
        </Form>
      </div>
    </>
  )
}
