import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { fileAt } from '~/domain/files/at.server'
import { otherNumberFields } from '~/domain/files/fields'
import { withdrawOtherNumber } from '~/domain/files/withdraw-other-number.server'
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
  aboutFile(reading, 'file.remove', dictionary(reading.language).files.otherNumber.withdrawal.title),
)

/** Takes back, with a reason, that what looks like an identity number in a file is another number. */
export const action = mutate(
  { access: 'file.remove', fields: otherNumberFields },
  async ({ tx, viewer, fields, params }) => {
    const { file, base } = await fileAt(tx, viewer, params, 'file.remove')
    await withdrawOtherNumber(tx, viewer, file, fields)
    return { to: base, flash: 'number-taken-back' }
  },
)

export default function OtherNumberWithdrawal() {
  const { crumbs, file } = useLoaderData<typeof loader>()
  const words = useWords().files.otherNumber.withdrawal
  const answer = useAnswer(useActionData<typeof action>(), { reason: words.reason })
  return (
    <>
      <PageHeading
        title={words.title}
        purpose={words.purpose}
        crumbs={crumbs}
        facts={<span>{file.name}</span>}
      />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <TextareaField
          name="reason"
          label={words.reason}
          description={words.reasonHint}
          rows={3}
          limit={1000}
          defaultValue={answer.value('reason')}
          error={answer.byField.reason}
        />
        <FormActions>
          <SubmitButton>{words.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
