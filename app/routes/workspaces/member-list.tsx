import { useActionData, useLoaderData } from '@remix-run/react'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { memberListFields } from '~/domain/workspaces/fields'
import { decideMemberList, memberListIn } from '~/domain/workspaces/member-list.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { useWorkspace } from './use-workspace'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.give_seats' }, async (reading) => {
  const { viewer, params, language } = reading
  const { id } = await grantWorkspace(reading, viewer, 'workspace.give_seats', params.workspace ?? '')
  return {
    titleParts: [dictionary(language).workspaces.memberList.title],
    list: await memberListIn(reading, id),
  }
})

/** Decides whether participants see who has seats. */
export const action = mutate(
  { access: 'workspace.give_seats', fields: memberListFields },
  async ({ tx, viewer, params, fields }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.give_seats', params.workspace ?? '')
    await decideMemberList(tx, workspace, fields.list)
    return { to: `/workspaces/${workspace.slug}/people`, flash: 'saved' }
  },
)

export default function MemberListPage() {
  const { list } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const { workspaces, people } = useWords()
  const words = workspaces.memberList
  const answer = useAnswer(useActionData<typeof action>(), { list: words.label })
  const base = `/workspaces/${workspace.slug}`
  return (
    <>
      <PageHeading
        title={words.title}
        purpose={words.purpose}
        crumbs={[
          { href: base, name: workspace.name },
          { href: `${base}/people`, name: people.title },
        ]}
      />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <RadioGroup
          name="list"
          label={words.label}
          description={words.hint}
          options={(['shown', 'hidden'] as const).map((value) => ({ value, label: words.choice[value] }))}
          defaultValue={answer.value('list', list)}
          need="unmarked"
          error={answer.byField.list}
        />
        <FormActions>
          <SubmitButton>{words.save}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
