import { Alert, Button } from '@digdir/designsystemet-react'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { meetingAt } from '~/domain/meetings/at.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { aboutMeeting } from './meeting-page.server'
import { AgendaList } from './AgendaList'
import { MeetingFacts } from './MeetingFacts'
import { RefusalNote } from '~/ui/notice/RefusalNote'

export const meta = titleFromLoader

export const loader = read({ access: 'meeting.manage' }, async (reading) =>
  aboutMeeting(reading, 'meeting.manage', dictionary(reading.language).meetings.notice.title),
)

/** Sends the notice to everyone with a seat; once more after a change. */
export const action = mutate(
  { access: 'meeting.manage', fields: z.object({}) },
  async ({ tx, viewer, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    await callMeeting(tx, meeting)
    return { to: base, flash: 'meeting-called' }
  },
)

export default function Notice() {
  const { crumbs, meeting, agenda, base } = useLoaderData<typeof loader>()
  const words = useWords().meetings
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const isEmpty = !agenda?.length
  return (
    <>
      <PageHeading
        title={meeting.state === 'planned' ? words.notice.title : words.notice.again}
        purpose={words.notice.purpose}
        crumbs={crumbs}
      />
      <div className="tv-stack">
        <MeetingFacts meeting={meeting} />
        <Section title={words.agenda.heading}>
          <AgendaList items={agenda ?? []} />
        </Section>
        <Form method="post" className="tv-form">
          <RefusalNote>
            {answer.current?.paper ? words.papers.unreadable(answer.current.paper) : answer.refused}
          </RefusalNote>
          {isEmpty ? (
            <Alert data-color="warning">{words.notice.emptyAgenda}</Alert>
          ) : (
            meeting.state === 'planned' && <p>{words.notice.numbersStand}</p>
          )}
          <FormActions>
            {isEmpty ? (
              <Button asChild>
                <Link to={`${base}/agenda`}>{words.agenda.edit}</Link>
              </Button>
            ) : (
              <SubmitButton>{words.notice.submit}</SubmitButton>
            )}
          </FormActions>
        </Form>
      </div>
    </>
  )
}
