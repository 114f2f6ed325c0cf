import { useActionData, useLoaderData } from '@remix-run/react'
import { meetingAt } from '~/domain/meetings/at.server'
import { editMeeting } from '~/domain/meetings/edit.server'
import { editMeetingFields } from '~/domain/meetings/fields'
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
import { Changed } from './Changed'
import { MeetingFields } from './MeetingFields'
import { RefusalNote } from '~/ui/notice/RefusalNote'

export const meta = titleFromLoader

export const loader = read({ access: 'meeting.manage' }, async (reading) =>
  aboutMeeting(reading, 'meeting.manage', dictionary(reading.language).meetings.edit.title),
)

/** Saves when and where a meeting is held. */
export const action = mutate(
  { access: 'meeting.manage', fields: editMeetingFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    await editMeeting(tx, meeting, fields)
    return { to: base, flash: 'saved' }
  },
)

const names = ['title', 'date', 'starts', 'ends', 'place'] as const

export default function EditMeeting() {
  const { crumbs, meeting } = useLoaderData<typeof loader>()
  const words = useWords().meetings
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const version = answer.current?.version ?? String(meeting.version)
  return (
    <>
      <PageHeading
        title={words.edit.title}
        purpose={meeting.state === 'called' ? words.edit.purposeCalled : words.edit.purpose}
        crumbs={crumbs}
      />
      <Form method="post" className="tv-form" noValidate key={version}>
        <ErrorSummaryBox errors={answer.errors} />
        {answer.current ? (
          <Changed answer={answer} names={names} labels={words.fields} />
        ) : (
          <RefusalNote>{answer.refused}</RefusalNote>
        )}
        <input type="hidden" name="version" value={version} />
        <MeetingFields answer={answer} before={meeting} />
        <FormActions>
          <SubmitButton>{words.edit.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
