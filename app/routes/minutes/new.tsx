import { Alert } from '@digdir/designsystemet-react'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { localDateOf } from '~/core/calendar'
import { grantMeeting } from '~/domain/meetings/access.server'
import { meetingAt } from '~/domain/meetings/at.server'
import { openMinutesFields } from '~/domain/meetings/fields'
import { meetingPage } from '~/domain/meetings/queries.server'
import { openMinutes } from '~/domain/minutes/open.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'

export const meta = titleFromLoader

export const loader = read({ access: 'meeting.manage' }, async (reading) => {
  const { viewer, params, language } = reading
  const { meeting, workspace, base } = await meetingAt(reading, viewer, params, 'meeting.manage')
  const readable = await grantMeeting(reading, viewer, 'meeting.read', meeting.id)
  const page = await meetingPage(reading, viewer, readable, language)
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const words = dictionary(language).meetings
  return {
    titleParts: [words.minutes.opening.title, words.number(page.meeting.number), name],
    crumbs: [
      { href: `/workspaces/${slug}`, name },
      { href: `/workspaces/${slug}/meetings`, name: words.title },
      { href: base, name: words.number(page.meeting.number) },
    ],
    base,
    isEarly: localDateOf(meeting.startsAt) > reading.today,
    isRecorded: page.attendance.some(({ kind }) => kind !== null),
  }
})

/** Opens the minutes, and goes on to write them. */
export const action = mutate(
  { access: 'meeting.manage', fields: openMinutesFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    const workspace = await grantWorkspace(tx, viewer, 'workspace.plan_meetings', meeting.workspaceId)
    await openMinutes(tx, viewer, { workspace, meeting }, fields)
    return { to: `${base}/minutes`, flash: 'minutes-opened' }
  },
)

export default function OpenMinutes() {
  const { crumbs, base, isRecorded, isEarly } = useLoaderData<typeof loader>()
  const words = useWords().meetings
  const { opening } = words.minutes
  const language = useLanguage()
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading title={opening.title} purpose={opening.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate>
        <RefusalNote>{answer.refused}</RefusalNote>
        {isEarly && <Alert data-color="warning">{opening.early}</Alert>}
        {!isRecorded && (
          <Alert data-color="info">
            <p>{opening.attendanceFirst}</p>
            <p>
              <Link to={`${base}/attendance`}>{words.attendance.action}</Link>
            </p>
          </Alert>
        )}
        <RadioGroup
          name="language"
          label={words.fields.language}
          options={(['nb', 'nn'] as const).map((value) => ({ value, label: opening.languages[value] }))}
          defaultValue={answer.value('language', language === 'nn' ? 'nn' : 'nb')}
          error={answer.byField.language}
        />
        <FormActions>
          <SubmitButton>{opening.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
