import { useActionData, useLoaderData } from '@remix-run/react'
import { meetingAt } from '~/domain/meetings/at.server'
import { meetingRules } from '~/domain/meetings/policy'
import { answerObjection, requireObjection } from '~/domain/minutes/answer-objection.server'
import { objectionAnswerFields } from '~/domain/minutes/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ConfirmForm } from '~/ui/form/ConfirmForm'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutMinutes } from './minutes-page.server'

const kinds = ['met', 'not_met'] as const

export const meta = titleFromLoader

/** An objection, and what may be said to it: an answer by those who run the meeting, or that it is taken back. */
export const loader = read({ access: 'minutes.object' }, async (reading) => {
  const { viewer, params, language } = reading
  const { meeting } = await meetingAt(reading, viewer, params, 'minutes.object')
  const { title, answering } = dictionary(language).minutesRounds
  const page = await aboutMinutes(reading, 'document.read', answering.title)
  const objection = await requireObjection(reading, meeting, params.objection ?? '')
  return {
    titleParts: page.titleParts,
    crumbs: [...page.crumbs, { href: `${page.base}/rounds`, name: title }],
    objection: { name: objection.name, text: objection.text, isAnswered: objection.isAnswered },
    mayAnswer: meetingRules['meeting.manage'](viewer, meeting),
    isOwn: objection.userId === viewer.id,
  }
})

/** Says what became of the objection. */
export const action = mutate(
  { access: 'minutes.object', fields: objectionAnswerFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'minutes.object')
    await answerObjection(tx, viewer, meeting, params.objection ?? '', fields)
    return { to: `${base}/minutes/rounds`, flash: 'objection-answered' }
  },
)

export default function Objection() {
  const { crumbs, objection, mayAnswer, isOwn } = useLoaderData<typeof loader>()
  const { answering: words, answerKinds, withdraw } = useWords().minutesRounds
  const answer = useAnswer(useActionData<typeof action>(), { kind: words.kind, text: words.text })
  const { isAnswered } = objection
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose(objection.name)} crumbs={crumbs} />
      <div className="tv-stack">
        <blockquote className="tv-quote">{objection.text}</blockquote>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        {isAnswered && <p>{words.answered}</p>}
        {!isAnswered && mayAnswer && (
          <Form method="post" className="tv-form" noValidate>
            <RadioGroup
              name="kind"
              label={words.kind}
              options={kinds.map((value) => ({ value, label: answerKinds[value] }))}
              defaultValue={answer.value('kind')}
              error={answer.byField.kind}
            />
            <TextareaField
              name="text"
              label={words.text}
              rows={4}
              defaultValue={answer.value('text')}
              error={answer.byField.text}
            />
            <FormActions>
              <SubmitButton>{words.submit}</SubmitButton>
            </FormActions>
          </Form>
        )}
        {!isAnswered && !mayAnswer && !isOwn && <p>{words.none}</p>}
        {!isAnswered && isOwn && (
          <ConfirmForm
            trigger={withdraw}
            thing={words.withdrawThing}
            submit={withdraw}
            consequence={words.withdrawPurpose}
            fields={{ kind: 'withdrawn' }}
          />
        )}
      </div>
    </>
  )
}
