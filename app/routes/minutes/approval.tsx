import { Alert } from '@digdir/designsystemet-react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { meetingAt } from '~/domain/meetings/at.server'
import { approvalFields } from '~/domain/meetings/fields'
import { approveMinutes } from '~/domain/minutes/approve.server'
import { approvingMeetings } from '~/domain/minutes/approving-meetings.server'
import { minutesAt } from '~/domain/minutes/at.server'
import { newestCirculation, openObjections } from '~/domain/minutes/circulations.server'
import { minutesHash } from '~/domain/minutes/hash.server'
import '~/editor/text.css'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { fullDate, longDate } from '~/i18n/dates'
import { dictionary } from '~/i18n/dictionaries.server'
import { useLanguage, useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { Prose } from '~/ui/page/Prose'
import { Section } from '~/ui/page/Section'
import { ChangesSince } from './ChangesSince'
import { minutesAsRead } from './as-read.server'
import { aboutMinutes } from './minutes-page.server'
import { OpenObjections } from './OpenObjections'
import { OutcomeList } from './OutcomeList'

export const meta = titleFromLoader

/** What the chair approves: the text as it stands now, and the mark by which the approval proves that it is this text. */
export const loader = read({ access: 'minutes.approve' }, async (reading) => {
  const { viewer, params, language, today } = reading
  const { meeting } = await meetingAt(reading, viewer, params, 'minutes.approve')
  const { document } = await minutesAt(reading, viewer, params, 'document.read')
  const { title } = dictionary(language).meetings.minutes.approval
  const page = await aboutMinutes(reading, 'document.read', title)
  const minutesId = meeting.minutes?.id ?? ''
  const circulation = await newestCirculation(reading, minutesId)
  return {
    ...page,
    ...(await minutesAsRead(reading, document.id, page)),
    contentHash: await minutesHash(reading, document.id),
    objections: (await openObjections(reading, minutesId)).map(({ id, text }) => ({ id, text })),
    inMeetings: await approvingMeetings(reading, meeting),
    isForMeeting: circulation?.way === 'meeting',
    earlyUntil: circulation && circulation.deadline >= today ? circulation.deadline : null,
  }
})

/** Approves the minutes as they were read. */
export const action = mutate(
  { access: 'minutes.approve', fields: approvalFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'minutes.approve')
    await approveMinutes(tx, viewer, meeting, fields)
    return { to: `${base}/minutes`, flash: 'minutes-approved' }
  },
)

export default function Approval() {
  const page = useLoaderData<typeof loader>()
  const { meetings, minutesRounds } = useWords()
  const { approval } = meetings.minutes
  const language = useLanguage()
  const labels = { ...meetings.fields, inMeetingId: minutesRounds.approving.inMeeting }
  const answer = useAnswer(useActionData<typeof action>(), labels)
  return (
    <>
      <PageHeading title={approval.title} purpose={approval.purpose} crumbs={page.crumbs} />
      <div className="tv-stack">
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote tone="warning">{answer.refused}</RefusalNote>
        {page.changes && <ChangesSince changes={page.changes} lang={page.contentLanguage} />}
        {page.earlyUntil && (
          <Alert data-color="info">
            {minutesRounds.approving.early(fullDate(language, page.earlyUntil))}
          </Alert>
        )}
        <OpenObjections objections={page.objections} base={page.base} />
        <OutcomeList page={page} />
        <Section title={approval.whole}>
          <div className="tv-approved-text">
            <Prose lang={page.contentLanguage} html={page.html} />
          </div>
        </Section>
        {page.state === 'in_review' && !page.objections.length && (
          <Form
            method="post"
            action={`?read=${page.sequence}`}
            className="tv-form"
            noValidate
            key={page.contentHash}
          >
            <input type="hidden" name="contentHash" value={page.contentHash} />
            {page.inMeetings.length > 0 && (
              <SelectField
                name="inMeetingId"
                label={minutesRounds.approving.inMeeting}
                need="unmarked"
                emptyLabel={minutesRounds.approving.byAct}
                options={page.inMeetings.map(({ id, number, date }) => ({
                  value: id,
                  label: minutesRounds.approving.meeting(number, longDate(language, date)),
                }))}
                defaultValue={answer.value('inMeetingId', page.isForMeeting ? page.inMeetings[0]?.id : '')}
                error={answer.byField.inMeetingId}
              />
            )}
            <FormActions>
              <SubmitButton>{approval.submit}</SubmitButton>
            </FormActions>
          </Form>
        )}
      </div>
    </>
  )
}
