import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { fileAt } from '~/domain/files/at.server'
import { removalFields } from '~/domain/files/fields'
import { removeFile } from '~/domain/files/remove.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutFile } from './file-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'file.remove' }, (reading) =>
  aboutFile(reading, 'file.remove', dictionary(reading.language).files.removal.title),
)

/** Removes a file for good, with a reason. */
export const action = mutate(
  { access: 'file.remove', fields: removalFields },
  async ({ tx, viewer, fields, params, context }) => {
    const { file, base } = await fileAt(tx, viewer, params, 'file.remove')
    await removeFile(tx, context.files, file, fields)
    return { to: base, flash: 'file-removed' }
  },
)

export default function Removal() {
  const { crumbs, file } = useLoaderData<typeof loader>()
  const words = useWords().files
  const answer = useAnswer(useActionData<typeof action>(), { reason: words.removal.reason })
  return (
    <>
      <PageHeading
        title={words.removal.title}
        purpose={words.removal.purpose}
        crumbs={crumbs}
        facts={<span>{file.name}</span>}
      />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <TextareaField
          name="reason"
          label={words.removal.reason}
          rows={3}
          limit={1000}
          defaultValue={answer.value('reason')}
          error={answer.byField.reason}
        />
        <FormActions>
          <SubmitButton data-color="danger">{words.removal.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
