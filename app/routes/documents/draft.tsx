import { useActionData, useLoaderData } from '@remix-run/react'
import { reasonFields } from '~/domain/documents/fields'
import { returnToDraft } from '~/domain/documents/return-to-draft.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { TextareaField } from '~/ui/form/TextareaField'
import { documentAt } from '~/domain/documents/at.server'
import { stepPage } from './step.server'
import { StepForm } from './StepForm'

export const meta = titleFromLoader

export const loader = read({ access: 'document.manage' }, async (reading) =>
  stepPage(reading, 'document.manage', dictionary(reading.language).documents.back.title, ['in_review']),
)

/** Takes a text in review back to be written on. */
export const action = mutate(
  { access: 'document.manage', fields: reasonFields },
  async ({ tx, viewer, fields, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.manage')
    await returnToDraft(tx, document, fields.reason)
    return { to: base, flash: 'document-back' }
  },
)

export default function BackToDraft() {
  const { crumbs } = useLoaderData<typeof loader>()
  const words = useWords().documents
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <StepForm
      title={words.back.title}
      purpose={words.back.purpose}
      crumbs={crumbs}
      answer={answer}
      submit={words.back.submit}
    >
      <TextareaField
        name="reason"
        label={words.fields.reason}
        need="optional"
        rows={3}
        defaultValue={answer.value('reason')}
        error={answer.byField.reason}
      />
    </StepForm>
  )
}
