import { useActionData, useLoaderData } from '@remix-run/react'
import { createDocument } from '~/domain/documents/create.server'
import { newDocumentFields } from '~/domain/documents/fields'
import { audienceReaders } from '~/domain/documents/readers.server'
import { firstText } from '~/domain/documents/template'
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
import { FormField } from '~/ui/form/FormField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { PageHeading } from '~/ui/page/PageHeading'
import { DocumentFields } from './DocumentFields'
import { RefusalNote } from '~/ui/notice/RefusalNote'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.write_documents' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.write_documents', params.workspace ?? '')
  const { name } = await workspacePage(reading, workspace.id, language)
  const { documents: words } = dictionary(language)
  const base = `/workspaces/${workspace.slug}`
  const crumbs = [
    { href: base, name },
    { href: `${base}/documents`, name: words.list.title },
  ]
  return {
    titleParts: [words.create.title, name],
    crumbs,
    language: language === 'nn' ? 'nn' : 'nb',
    readers: await audienceReaders(reading, workspace.id),
  }
})

/** Creates a document that begins with the parts of its kind. */
export const action = mutate(
  {
    access: 'workspace.write_documents',
    fields: newDocumentFields,
    prepare: async ({ fields }) => firstText(fields),
  },
  async ({ tx, viewer, fields, params, prepared }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.write_documents', params.workspace ?? '')
    const id = await createDocument(tx, workspace, { ...fields, text: prepared })
    return { to: `/workspaces/${workspace.slug}/documents/${id}`, flash: 'document-created' }
  },
)

export default function NewDocument() {
  const { crumbs, language, readers } = useLoaderData<typeof loader>()
  const words = useWords().documents
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading title={words.create.title} purpose={words.create.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <FormField
          name="title"
          label={words.fields.title}
          defaultValue={answer.value('title')}
          maxLength={300}
          error={answer.byField.title}
        />
        <DocumentFields answer={answer} language={language} readers={readers} />
        <FormActions>
          <SubmitButton>{words.create.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
