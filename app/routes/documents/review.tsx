import { useActionData, useLoaderData } from '@remix-run/react'
import { reviewFields } from '~/domain/documents/fields'
import { organisationsWithSeats } from '~/domain/documents/readers.server'
import { sendForComments } from '~/domain/documents/send-for-comments.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { CheckboxField } from '~/ui/form/CheckboxField'
import { DateField } from '~/ui/form/DateField'
import { documentAt } from '~/domain/documents/at.server'
import { Names } from './Names'
import { stepPage } from './step.server'
import { StepForm } from './StepForm'

export const meta = titleFromLoader

export const loader = read({ access: 'document.manage' }, async (reading) => {
  const { viewer, params, language, today } = reading
  const { document } = await documentAt(reading, viewer, params, 'document.manage')
  return {
    ...(await stepPage(reading, 'document.manage', dictionary(language).documents.review.title, ['draft'])),
    participants: await organisationsWithSeats(reading, document.workspaceId, ['participant'], language),
    today,
  }
})

/** Opens a draft for comments until a date, and to everyone in the workspace when that is asked for. */
export const action = mutate(
  { access: 'document.manage', fields: reviewFields },
  async ({ tx, viewer, fields, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.manage')
    await sendForComments(tx, document, fields)
    return { to: base, flash: 'document-in-review' }
  },
)

export default function Review() {
  const { crumbs, document, participants, today } = useLoaderData<typeof loader>()
  const words = useWords().documents
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <StepForm
      title={words.review.title}
      purpose={words.review.purpose}
      crumbs={crumbs}
      answer={answer}
      submit={words.review.submit}
    >
      <DateField
        name="deadline"
        label={words.fields.deadline}
        defaultValue={answer.value('deadline')}
        min={today}
        error={answer.byField.deadline}
      />
      {document.audience === 'everyone' ? (
        <p>{words.review.everyoneAlready}</p>
      ) : (
        <CheckboxField
          name="everyone"
          label={words.review.everyone}
          description={words.review.everyoneHint}
          defaultChecked={answer.ticked('everyone', participants.length > 0)}
        />
      )}
      <Names heading={words.review.sees} names={participants} none={words.review.seesNobody} />
    </StepForm>
  )
}
