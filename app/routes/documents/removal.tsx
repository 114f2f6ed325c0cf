import { Alert } from '@digdir/designsystemet-react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { documentAt } from '~/domain/documents/at.server'
import { removalFields } from '~/domain/guardrail/fields'
import { removedThings } from '~/domain/guardrail/removed-things'
import { removeFromHistory } from '~/domain/guardrail/remove.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { TextareaField } from '~/ui/form/TextareaField'
import { stepPage } from './step.server'
import { StepForm } from './StepForm'

export const meta = titleFromLoader

/** What taking something out of a document's history for good does, and what can be taken out. */
export const loader = read({ access: 'document.remove_from_history' }, async (reading) =>
  stepPage(reading, 'document.remove_from_history', dictionary(reading.language).guardrail.removal.title),
)

/** Takes identity numbers, or all that has been taken out of the text, out of everything that is stored of it. */
export const action = mutate(
  { access: 'document.remove_from_history', fields: removalFields },
  async ({ tx, viewer, fields, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.remove_from_history')
    await removeFromHistory(tx, viewer, document, fields)
    return { to: `${base}/versions`, flash: 'document-removed-from-history' }
  },
)

export default function Removal() {
  const { crumbs } = useLoaderData<typeof loader>()
  const words = useWords().guardrail.removal
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <StepForm
      title={words.title}
      purpose={words.purpose}
      crumbs={crumbs}
      answer={answer}
      submit={words.submit}
    >
      <Alert data-color="warning" data-size="sm">
        {words.forGood}
      </Alert>
      <RadioGroup
        name="what"
        label={words.fields.what}
        options={removedThings.map((value) => ({
          value,
          label: words.what[value],
          description: words.whatHints[value],
        }))}
        defaultValue={answer.value('what') || 'identity-numbers'}
        error={answer.byField.what}
      />
      <TextareaField
        name="reason"
        label={words.fields.reason}
        description={words.reasonHint}
        rows={3}
        defaultValue={answer.value('reason')}
        error={answer.byField.reason}
      />
    </StepForm>
  )
}
