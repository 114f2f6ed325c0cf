import { useActionData, useLoaderData } from '@remix-run/react'
import { documentAt } from '~/domain/documents/at.server'
import { numberingFields } from '~/domain/documents/fields'
import { numberDocument } from '~/domain/documents/number.server'
import { numberings } from '~/editor/numbering'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { afterwards } from './afterwards.server'
import { stepPage } from './step.server'
import { StepForm } from './StepForm'

export const meta = titleFromLoader

export const loader = read({ access: 'document.number' }, (reading) =>
  stepPage(reading, 'document.number', dictionary(reading.language).documents.numbering.title),
)

/** Turns the numbers of a text on or off, for everyone who reads it. */
export const action = mutate(
  { access: 'document.number', fields: numberingFields },
  async ({ tx, viewer, fields, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.number')
    await numberDocument(tx, document, fields.numbering)
    return afterwards(fields.inPlace, base, 'saved')
  },
)

export default function NumberingPage() {
  const { crumbs, document } = useLoaderData<typeof loader>()
  const words = useWords().documents.numbering
  const answer = useAnswer(useActionData<typeof action>(), { numbering: words.label })
  return (
    <StepForm
      title={words.title}
      purpose={words.purpose}
      crumbs={crumbs}
      answer={answer}
      submit={words.submit}
    >
      <RadioGroup
        name="numbering"
        label={words.label}
        options={numberings.map((value) => ({
          value,
          label: words.choices[value],
          description: words.hints[value],
        }))}
        defaultValue={answer.value('numbering', document.numbering)}
        error={answer.byField.numbering}
      />
    </StepForm>
  )
}
