import { useActionData, useLoaderData } from '@remix-run/react'
import { meetingFields } from '~/domain/meetings/fields'
import { planMeeting } from '~/domain/meetings/plan.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
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
import { MeetingFields } from './MeetingFields'
import { RefusalNote } from '~/ui/notice/RefusalNote'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.plan_meetings' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.plan_meetings', params.workspace ?? '')
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const words = dictionary(language).meetings
  return {
    titleParts: [words.planPage.title, name],
    crumbs: [
      { href: `/workspaces/${slug}`, name },
      { href: `/workspaces/${slug}/meetings`, name: words.title },
    ],
  }
})

/** Plans a meeting, and goes on to its agenda. */
export const action = mutate(
  { access: 'workspace.plan_meetings', fields: meetingFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.plan_meetings', params.workspace ?? '')
    const id = await planMeeting(tx, workspace, fields)
    return { to: `/workspaces/${workspace.slug}/meetings/${id}/agenda`, flash: 'meeting-planned' }
  },
)

const empty = { title: '', date: '', starts: '', ends: '', place: '' }

export default function NewMeeting() {
  const { crumbs } = useLoaderData<typeof loader>()
  const words = useWords().meetings
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading title={words.planPage.title} purpose={words.planPage.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <MeetingFields answer={answer} before={empty} />
        <FormActions>
          <SubmitButton>{words.planPage.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
