import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { grantFile } from '~/domain/files/access.server'
import { addFileVersion } from '~/domain/files/add.server'
import { fileAt } from '~/domain/files/at.server'
import { largestFile, largestFileForm, newVersionFields } from '~/domain/files/fields'
import { prepareFile } from '~/domain/files/prepare.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutFile } from './file-page.server'
import { FileField } from './FileField'

export const meta = titleFromLoader

export const loader = read({ access: 'file.replace' }, async (reading) => {
  const words = dictionary(reading.language).files
  return { ...(await aboutFile(reading, 'file.replace', words.newVersion.title)), most: largestFile }
})

/** Takes a new version of a file. */
export const action = mutate(
  {
    access: 'file.replace',
    fields: newVersionFields,
    largest: largestFileForm,
    async prepare({ fields, params, viewer, scope, context }) {
      await grantFile(scope, viewer, 'file.replace', params.file ?? '')
      return prepareFile(context.files, fields.file)
    },
  },
  async ({ tx, viewer, params, prepared }) => {
    const { file, base } = await fileAt(tx, viewer, params, 'file.replace')
    await addFileVersion(tx, file, prepared)
    return { to: base, flash: 'file-version-added' }
  },
)

export default function NewVersion() {
  const { crumbs, file, most } = useLoaderData<typeof loader>()
  const words = useWords().files
  const answer = useAnswer(useActionData<typeof action>(), { file: words.new.file })
  return (
    <>
      <PageHeading
        title={words.newVersion.title}
        purpose={words.newVersion.purpose}
        crumbs={crumbs}
        facts={<span>{file.name}</span>}
      />
      <Form method="post" encType="multipart/form-data" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <FileField most={most} error={answer.byField.file} />
        <FormActions>
          <SubmitButton>{words.new.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
