import { useActionData, useLoaderData } from '@remix-run/react'
import { useState, type FormEvent } from 'react'
import { audienceReaders } from '~/domain/documents/readers.server'
import { importFields, largestFile, largestImportForm } from '~/domain/imports/fields'
import { importDocument, prepareImport } from '~/domain/imports/import.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { sizeText } from '~/i18n/sizes'
import { useLanguage, useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { FormField } from '~/ui/form/FormField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { crumbsTo } from '../crumbs'
import { DocumentFields } from '../DocumentFields'

/** A hint to the person's file chooser; what a file is, is recognised by its content. */
const accepted = '.docx,.docm,.odt,.md,.markdown,.txt,.html,.htm'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.write_documents' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.write_documents', params.workspace ?? '')
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const { documents, imports } = dictionary(language)
  return {
    titleParts: [imports.title, name],
    crumbs: crumbsTo({ slug, name }, documents.list.title),
    language: language === 'nn' ? 'nn' : 'nb',
    most: largestFile,
    readers: await audienceReaders(reading, workspace.id),
  }
})

/** Makes a new document of a file, and shows what of it could not be kept. */
export const action = mutate(
  {
    access: 'workspace.write_documents',
    fields: importFields,
    largest: largestImportForm,
    async prepare({ fields, params, viewer, scope }) {
      await grantWorkspace(scope, viewer, 'workspace.write_documents', params.workspace ?? '')
      const language = fields.language === 'se' ? 'nb' : fields.language
      return prepareImport(fields, dictionary(language).imports.remarks)
    },
  },
  async ({ tx, viewer, fields, params, prepared }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.write_documents', params.workspace ?? '')
    const id = await importDocument(tx, viewer, workspace, fields, prepared)
    return { to: `/workspaces/${workspace.slug}/documents/${id}/import`, flash: 'document-imported' }
  },
)

export default function NewImport() {
  const { crumbs, language, most, readers } = useLoaderData<typeof loader>()
  const { documents: words, imports } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), { ...words.fields, file: imports.file })
  const [isTooLarge, setTooLarge] = useState(false)
  const size = sizeText(useLanguage(), most)
  const tooLarge = isTooLarge ? imports.tooLarge(size) : undefined

  /** A file that would not be taken is not sent at all, and what was filled in stays. */
  function check(event: FormEvent<HTMLFormElement>) {
    const file = new FormData(event.currentTarget).get('file')
    const exceeds = file instanceof File && file.size > most
    setTooLarge(exceeds)
    if (exceeds) event.preventDefault()
  }

  return (
    <>
      <PageHeading title={imports.title} purpose={imports.purpose} crumbs={crumbs} />
      <Form method="post" encType="multipart/form-data" className="tv-form" noValidate onSubmit={check}>
        <ErrorSummaryBox errors={tooLarge ? [{ field: 'file', message: tooLarge }] : answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <FormField
          name="file"
          type="file"
          accept={accepted}
          label={imports.file}
          description={imports.fileHint}
          error={tooLarge ?? answer.byField.file}
        />
        <FormField
          name="title"
          label={words.fields.title}
          description={imports.titleHint}
          defaultValue={answer.value('title')}
          maxLength={300}
          need="optional"
          error={answer.byField.title}
        />
        <DocumentFields answer={answer} language={language} readers={readers} />
        <FormActions>
          <SubmitButton>{imports.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
