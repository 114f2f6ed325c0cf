import { useActionData, useLoaderData } from '@remix-run/react'
import { meetingAt } from '~/domain/meetings/at.server'
import { correctionFields } from '~/domain/minutes/fields'
import { startCorrection } from '~/domain/minutes/start-correction.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ReasonForm } from '~/ui/form/ReasonForm'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutMinutes } from './minutes-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'meeting.manage' }, async (reading) => {
  const { viewer, params, language } = reading
  await meetingAt(reading, viewer, params, 'meeting.manage')
  const words = dictionary(language).minutesRounds
  const { titleParts, crumbs, base } = await aboutMinutes(reading, 'document.read', words.correction.title)
  return { titleParts, crumbs: [...crumbs, { href: `${base}/rounds`, name: words.title }] }
})

/** Begins a new version of approved minutes, and goes on to its text. */
export const action = mutate(
  { access: 'meeting.manage', fields: correctionFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting } = await meetingAt(tx, viewer, params, 'meeting.manage')
    const workspace = await grantWorkspace(tx, viewer, 'workspace.plan_meetings', meeting.workspaceId)
    const documentId = await startCorrection(tx, { workspace, meeting }, fields)
    return { to: `/workspaces/${workspace.slug}/documents/${documentId}`, flash: 'correction-started' }
  },
)

export default function NewCorrection() {
  const { crumbs } = useLoaderData<typeof loader>()
  const words = useWords().minutesRounds.correction
  const answer = useAnswer(useActionData<typeof action>(), { reason: words.reason })
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <ReasonForm answer={answer} label={words.reason} submit={words.submit} />
    </>
  )
}
