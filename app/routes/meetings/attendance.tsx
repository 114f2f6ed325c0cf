import { useActionData, useLoaderData } from '@remix-run/react'
import { meetingAt } from '~/domain/meetings/at.server'
import { attendanceEntries } from '~/domain/meetings/attendance-entries'
import { recordAttendance } from '~/domain/meetings/attendance.server'
import { attendanceFields } from '~/domain/meetings/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutMeeting } from './meeting-page.server'
import { AttendanceRow } from './AttendanceRow'
import { RefusalNote } from '~/ui/notice/RefusalNote'

export const meta = titleFromLoader

export const loader = read({ access: 'meeting.manage' }, async (reading) =>
  aboutMeeting(reading, 'meeting.manage', dictionary(reading.language).meetings.attendance.title),
)

/** Records who came, for all seats at once. */
export const action = mutate(
  { access: 'meeting.manage', fields: attendanceFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    await recordAttendance(tx, meeting, attendanceEntries(fields))
    return { to: base, flash: 'attendance-recorded' }
  },
)

export default function Attendance() {
  const { crumbs, attendance } = useLoaderData<typeof loader>()
  const words = useWords().meetings
  const isProposed = attendance.some((seat) => seat.kind === null && seat.proposed !== null)
  const labels = { kind: words.attendance.heading, userId: words.attendance.heading }
  const answer = useAnswer(useActionData<typeof action>(), labels)
  return (
    <>
      <PageHeading title={words.attendance.title} purpose={words.attendance.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-attendance" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        {isProposed && <p>{words.attendance.fromAnswers}</p>}
        {attendance.map((seat) => (
          <AttendanceRow key={seat.seatId} seat={seat} />
        ))}
        <FormActions>
          <SubmitButton>{words.attendance.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
