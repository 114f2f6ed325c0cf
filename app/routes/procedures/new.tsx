import { useActionData, useLoaderData } from '@remix-run/react'
import { possibleFiles } from '~/domain/files/as-papers.server'
import { procedureFields } from '~/domain/procedures/fields'
import { possiblePapers } from '~/domain/procedures/papers.server'
import { createProcedure } from '~/domain/procedures/write.server'
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
import { crumbsTo } from './procedure-page.server'
import { ProcedureFields } from './ProcedureFields'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.plan_meetings' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.plan_meetings', params.workspace ?? '')
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const words = dictionary(language)
  return {
    titleParts: [words.procedures.writing.title, name],
    crumbs: crumbsTo({ slug, name }, words.procedures.title, words.meetings.title),
    documents: await possiblePapers(reading, viewer, workspace.id),
    files: await possibleFiles(reading, viewer, workspace.id, []),
  }
})

/** Writes a proposal, and goes on to its page. */
export const action = mutate(
  { access: 'workspace.plan_meetings', fields: procedureFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.plan_meetings', params.workspace ?? '')
    const id = await createProcedure(tx, viewer, workspace, fields)
    return { to: `/workspaces/${workspace.slug}/procedures/${id}`, flash: 'procedure-created' }
  },
)

export default function NewProcedure() {
  const { crumbs, documents, files } = useLoaderData<typeof loader>()
  const words = useWords().procedures
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading title={words.writing.title} purpose={words.writing.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <ProcedureFields answer={answer} documents={documents} files={files} />
        <FormActions>
          <SubmitButton>{words.writing.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
