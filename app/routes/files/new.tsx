import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { audiences } from '~/domain/documents/kinds'
import { addFile } from '~/domain/files/add.server'
import { fileHref } from '~/domain/files/address'
import { largestFile, largestFileForm, newFileFields } from '~/domain/files/fields'
import { prepareFile } from '~/domain/files/prepare.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { FormActions } from '~/ui/form/FormActions'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { crumbsTo } from './crumbs'
import { FileField } from './FileField'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.add_files' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.add_files', params.workspace ?? '')
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const words = dictionary(language).files
  return {
    titleParts: [words.new.title, name],
    crumbs: crumbsTo({ slug, name }, words.title),
    most: largestFile,
  }
})

/** Takes a file, and shows its page. */
export const action = mutate(
  {
    access: 'workspace.add_files',
    fields: newFileFields,
    largest: largestFileForm,
    async prepare({ fields, params, viewer, scope, context }) {
      await grantWorkspace(scope, viewer, 'workspace.add_files', params.workspace ?? '')
      return prepareFile(context.files, fields.file)
    },
  },
  async ({ tx, viewer, fields, params, prepared }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.add_files', params.workspace ?? '')
    const id = await addFile(tx, workspace, fields, prepared)
    return { to: fileHref({ slug: workspace.slug, id }), flash: 'file-added' }
  },
)

export default function NewFile() {
  const { crumbs, most } = useLoaderData<typeof loader>()
  const words = useWords().files
  const answer = useAnswer(useActionData<typeof action>(), {
    file: words.new.file,
    audience: words.audience,
  })
  return (
    <>
      <PageHeading title={words.new.title} purpose={words.new.purpose} crumbs={crumbs} />
      <Form method="post" encType="multipart/form-data" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <FileField most={most} error={answer.byField.file} />
        <RadioGroup
          name="audience"
          label={words.audience}
          options={audiences.map((value) => ({ value, label: words.audiences[value] }))}
          defaultValue={answer.value('audience', 'group')}
          error={answer.byField.audience}
        />
        <FormActions>
          <SubmitButton>{words.new.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
