import { useActionData, useLoaderData } from '@remix-run/react'
import { minutesAt } from '~/domain/minutes/at.server'
import { markActionItemFields } from '~/domain/minutes/fields'
import { markActionItem } from '~/domain/minutes/mark-action-item.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { organisationsSeated } from '~/domain/workspaces/seated.server'
import type { OutcomeAttributes } from '~/editor/extensions/outcome'
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
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { ActionItemFields } from './ActionItemFields'
import { aboutMinutes } from './minutes-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.create_action_items' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(
    reading,
    viewer,
    'workspace.create_action_items',
    params.workspace ?? '',
  )
  const { title } = dictionary(language).meetings.minutes.actionItem
  return {
    ...(await aboutMinutes(reading, 'document.edit', title)),
    organisations: await organisationsSeated(reading, workspace.id, language),
  }
})

/** Makes an action item: into the text from here, or from the page that has the text open, which puts it in itself. */
export const action = mutate<typeof markActionItemFields, { outcome: OutcomeAttributes }>(
  { access: 'workspace.create_action_items', fields: markActionItemFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, document, base } = await minutesAt(tx, viewer, params, 'document.edit')
    const workspace = await grantWorkspace(tx, viewer, 'workspace.create_action_items', meeting.workspaceId)
    const outcome = await markActionItem(tx, viewer, { workspace, meeting, document }, fields)
    return fields.stay ? { facts: { outcome } } : { to: base, flash: 'action-item-in-minutes' }
  },
)

export default function MarkActionItem() {
  const { crumbs, agenda, organisations } = useLoaderData<typeof loader>()
  const words = useWords().meetings.minutes
  const answer = useAnswer(useActionData<typeof action>(), words.outcomeFields)
  return (
    <>
      <PageHeading title={words.actionItem.title} purpose={words.actionItem.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <ActionItemFields answer={answer} items={agenda ?? []} organisations={organisations} />
        <FormActions>
          <SubmitButton>{words.actionItem.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
