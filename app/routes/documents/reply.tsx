import { useActionData, useLoaderData } from '@remix-run/react'
import { commentAt } from '~/domain/comments/at.server'
import { editComment } from '~/domain/comments/edit.server'
import { editCommentFields } from '~/domain/comments/fields'
import { othersHere } from '~/domain/guardrail/others-here.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { TextareaField } from '~/ui/form/TextareaField'
import { threadPage } from './comments-page.server'
import { StepForm } from './StepForm'

export const meta = titleFromLoader

export const loader = read({ access: 'comment.edit' }, async (reading) => {
  const { comment } = await commentAt(reading, reading.viewer, reading.params)
  const { thread, crumbs, titleParts } = await threadPage(reading)
  const text = thread.comments.find(({ id }) => id === comment.id)?.text ?? ''
  return { titleParts, crumbs, text, quote: thread.anchor.quote }
})

/** Changes one's own comment. */
export const action = mutate(
  { access: 'comment.edit', fields: editCommentFields, others: othersHere },
  async ({ tx, viewer, fields, params }) => {
    const { comment, href } = await commentAt(tx, viewer, params)
    await editComment(tx, comment, fields.text)
    return { to: href, flash: 'saved' }
  },
)

export default function EditReply() {
  const { crumbs, text, quote } = useLoaderData<typeof loader>()
  const words = useWords().comments
  const answer = useAnswer(useActionData<typeof action>(), { text: words.text })
  return (
    <StepForm
      title={words.editTitle}
      purpose={`«${quote}»`}
      crumbs={crumbs}
      answer={answer}
      submit={words.save}
    >
      <TextareaField
        name="text"
        label={words.text}
        rows={6}
        defaultValue={answer.value('text', text)}
        error={answer.byField.text}
      />
    </StepForm>
  )
}
