import { useActionData, useLoaderData } from '@remix-run/react'
import { threadsOf } from '~/domain/comments/queries.server'
import { concludeDocument } from '~/domain/documents/conclude.server'
import { reasonFields } from '~/domain/documents/fields'
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

export const loader = read({ access: 'document.decide' }, async (reading) => {
  const { viewer, params, language } = reading
  const { document } = await documentAt(reading, viewer, params, 'document.read')
  const threads = await threadsOf(reading, viewer, document, { href: '' })
  return {
    ...(await stepPage(reading, 'document.decide', dictionary(language).documents.conclusion.title, [
      'draft',
      'in_review',
    ])),
    openSuggestions: threads.filter(({ kind, decision }) => kind === 'suggestion' && !decision).length,
  }
})

/** Concludes a text: from now it stands as it is. */
export const action = mutate(
  { access: 'document.decide', fields: reasonFields },
  async ({ tx, viewer, fields, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.decide')
    await concludeDocument(tx, document, fields.reason)
    return { to: base, flash: 'document-concluded' }
  },
)

export default function Conclusion() {
  const { crumbs, openSuggestions } = useLoaderData<typeof loader>()
  const words = useWords().documents
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <StepForm
      title={words.conclusion.title}
      purpose={words.conclusion.purpose}
      crumbs={crumbs}
      answer={answer}
      submit={words.conclusion.submit}
    >
      {openSuggestions > 0 && <p>{words.conclusion.openSuggestions(openSuggestions)}</p>}
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
