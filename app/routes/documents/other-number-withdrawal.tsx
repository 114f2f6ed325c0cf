import { useActionData, useLoaderData } from '@remix-run/react'
import { Refusal } from '~/core/refusal'
import { grantDocument } from '~/domain/documents/access.server'
import { documentAt } from '~/domain/documents/at.server'
import { withdrawalFields } from '~/domain/guardrail/fields'
import { otherNumbersOf } from '~/domain/guardrail/other-numbers.server'
import { withdrawOtherNumber } from '~/domain/guardrail/withdraw-other-number.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { TextareaField } from '~/ui/form/TextareaField'
import { stepPage } from './step.server'
import { StepForm } from './StepForm'

export const meta = titleFromLoader

/** What was said of a number, before it is taken back. */
export const loader = read({ access: 'document.mark_other_number' }, async (reading) => {
  const { title } = dictionary(reading.language).guardrail.otherNumber.withdrawal
  const page = await stepPage(reading, 'document.mark_other_number', title)
  const { id } = page.document
  const document = await grantDocument(reading, reading.viewer, 'document.mark_other_number', id)
  const said = (await otherNumbersOf(reading, document)).find((one) => one.id === reading.params.marked)
  if (!said) throw new Refusal('not-found')
  return { ...page, said }
})

/** Takes back, with a reason, that a number is another. */
export const action = mutate(
  { access: 'document.mark_other_number', fields: withdrawalFields },
  async ({ tx, viewer, fields, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.mark_other_number')
    await withdrawOtherNumber(tx, viewer, document, { markedId: params.marked ?? '', ...fields })
    return { to: base, flash: 'number-taken-back' }
  },
)

export default function OtherNumberWithdrawal() {
  const { crumbs, said } = useLoaderData<typeof loader>()
  const { otherNumber } = useWords().guardrail
  const words = otherNumber.withdrawal
  const answer = useAnswer(useActionData<typeof action>(), { reason: words.reason })
  return (
    <StepForm
      title={words.title}
      purpose={words.purpose}
      crumbs={crumbs}
      answer={answer}
      submit={words.submit}
    >
      <p className="tv-multiline">{otherNumber.said(said.by, said.reason)}</p>
      <TextareaField
        name="reason"
        label={words.reason}
        description={words.reasonHint}
        rows={3}
        limit={1000}
        defaultValue={answer.value('reason')}
        error={answer.byField.reason}
      />
    </StepForm>
  )
}
