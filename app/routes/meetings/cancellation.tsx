import { useActionData, useLoaderData } from '@remix-run/react'
import { meetingAt } from '~/domain/meetings/at.server'
import { cancelMeeting } from '~/domain/meetings/cancel.server'
import { cancelFields } from '~/domain/meetings/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ReasonForm } from '~/ui/form/ReasonForm'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutMeeting } from './meeting-page.server'
import { MeetingFacts } from './MeetingFacts'

export const meta = titleFromLoader

export const loader = read({ access: 'meeting.manage' }, async (reading) =>
  aboutMeeting(reading, 'meeting.manage', dictionary(reading.language).meetings.cancellation.title),
)

/** Cancels a meeting, and tells everyone why. */
export const action = mutate(
  { access: 'meeting.manage', fields: cancelFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    await cancelMeeting(tx, meeting, fields)
    return { to: base, flash: 'meeting-cancelled' }
  },
)

export default function Cancellation() {
  const { crumbs, meeting } = useLoaderData<typeof loader>()
  const words = useWords().meetings
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading title={words.cancellation.title} purpose={words.cancellation.purpose} crumbs={crumbs} />
      <div className="tv-stack">
        <MeetingFacts meeting={meeting} />
        <ReasonForm
          answer={answer}
          label={words.fields.reason}
          limit={1000}
          submit={words.cancellation.submit}
          isGrave
        />
      </div>
    </>
  )
}
