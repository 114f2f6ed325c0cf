import { useActionData, useLoaderData } from '@remix-run/react'
import { answerMeeting, answersTo } from '~/domain/calendar/answer.server'
import { answers } from '~/domain/calendar/answers'
import { answerFields } from '~/domain/calendar/fields'
import { meetingAt } from '~/domain/meetings/at.server'
import { meetingRules } from '~/domain/meetings/policy'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { AnswerList } from './AnswerList'
import { aboutMeeting } from './meeting-page.server'
import { MeetingFacts } from './MeetingFacts'

export const meta = titleFromLoader

/** Whether one comes; those who run the group see what everybody has answered. */
export const loader = read({ access: 'meeting.read' }, async (reading) => {
  const { viewer, params, language } = reading
  const { meeting } = await meetingAt(reading, viewer, params, 'meeting.read')
  const given = await answersTo(reading, meeting.id)
  const { title } = dictionary(language).meetings.answer
  const about = await aboutMeeting(reading, 'meeting.read', title)
  return {
    titleParts: about.titleParts,
    crumbs: about.crumbs,
    meeting: about.meeting,
    now: about.now,
    own: given.find(({ userId }) => userId === viewer.id)?.answer ?? null,
    isOpen: meeting.state === 'called' && meeting.endsAt > reading.now,
    given: meetingRules['meeting.manage'](viewer, meeting) ? given : null,
  }
})

export const action = mutate(
  { access: 'meeting.read', fields: answerFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.read')
    await answerMeeting(tx, viewer, meeting, fields.answer)
    return { to: base, flash: 'meeting-answered' }
  },
)

export default function Answer() {
  const { crumbs, meeting, own, isOpen, given, now } = useLoaderData<typeof loader>()
  const words = useWords().meetings.answer
  const answer = useAnswer(useActionData<typeof action>(), { answer: words.question })
  useSignals([`meeting:${meeting.id}`])
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <div className="tv-stack">
        <MeetingFacts meeting={meeting} />
        {isOpen ? (
          <Form method="post" className="tv-form" noValidate>
            <ErrorSummaryBox errors={answer.errors} />
            <RefusalNote>{answer.refused}</RefusalNote>
            <RadioGroup
              name="answer"
              label={words.question}
              options={answers.map((value) => ({ value, label: words.choices[value] }))}
              defaultValue={answer.value('answer', own)}
              need="unmarked"
              error={answer.byField.answer}
            />
            <FormActions>
              <SubmitButton>{words.submit}</SubmitButton>
            </FormActions>
          </Form>
        ) : (
          <p>{words.closed}</p>
        )}
        {given && (
          <Section title={words.given}>
            <AnswerList answers={given} now={now} />
          </Section>
        )}
      </div>
    </>
  )
}
