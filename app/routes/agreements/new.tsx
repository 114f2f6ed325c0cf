import { useActionData, useLoaderData } from '@remix-run/react'
import { registerNeed } from '~/domain/agreements/create.server'
import { needFields } from '~/domain/agreements/fields'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { crumbsTo } from './agreement-page.server'
import { NeedFields } from './NeedFields'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.keep_agreements' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.keep_agreements', params.workspace ?? '')
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const words = dictionary(language).agreements
  return { titleParts: [words.registering.title, name], crumbs: crumbsTo({ slug, name }, words.title) }
})

/** Registers a need, and goes on to its page. */
export const action = mutate(
  { access: 'workspace.keep_agreements', fields: needFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.keep_agreements', params.workspace ?? '')
    const id = await registerNeed(tx, workspace, fields)
    return { to: `/workspaces/${workspace.slug}/agreements/${id}`, flash: 'agreement-registered' }
  },
)

export default function NewNeed() {
  const { crumbs } = useLoaderData<typeof loader>()
  const words = useWords().agreements
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading title={words.registering.title} purpose={words.registering.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <NeedFields answer={answer} />
        <FormActions>
          <SubmitButton>{words.registering.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
