import { useActionData, useLoaderData } from '@remix-run/react'
import { backlogHref } from '~/domain/backlog/access.server'
import { proposalFields } from '~/domain/backlog/fields'
import { proposeItem } from '~/domain/backlog/propose.server'
import { answeredItems, waitingItems } from '~/domain/backlog/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { BacklogAnswered } from './BacklogAnswered'
import { AgendaItemFields } from './AgendaItemFields'
import { BacklogWaiting } from './BacklogWaiting'

export const meta = titleFromLoader

/** What waits for an agenda, and what was done with what waited before. */
export const loader = read({ access: 'workspace.propose_items' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.propose_items', params.workspace ?? '')
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const { backlog, meetings } = dictionary(language)
  return {
    titleParts: [backlog.title, name],
    crumbs: [
      { href: `/workspaces/${slug}`, name },
      { href: `/workspaces/${slug}/meetings`, name: meetings.title },
    ],
    waiting: await waitingItems(reading, workspace.id),
    answered: await answeredItems(reading, workspace.id),
    now: reading.now.toISOString(),
  }
})

/** Proposes an item for a coming meeting. */
export const action = mutate(
  { access: 'workspace.propose_items', fields: proposalFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.propose_items', params.workspace ?? '')
    await proposeItem(tx, workspace, fields)
    return { to: backlogHref(workspace.slug), flash: 'item-proposed' }
  },
)

export default function Backlog() {
  const { crumbs, waiting, answered, now } = useLoaderData<typeof loader>()
  const { workspace, abilities } = useWorkspace()
  const { backlog: words, meetings } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), meetings.fields)
  useSignals([`workspace:${workspace.id}`])
  const home = `/workspaces/${workspace.slug}`
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <div className="tv-stack">
        <BacklogWaiting
          items={waiting}
          home={home}
          mayAnswer={abilities['workspace.plan_meetings']}
          now={now}
        />
        <Section title={words.propose}>
          <Form method="post" className="tv-form" noValidate key={waiting.length}>
            <ErrorSummaryBox errors={answer.errors} />
            <RefusalNote>{answer.refused}</RefusalNote>
            <AgendaItemFields answer={answer} />
            <FormActions>
              <SubmitButton>{words.submit}</SubmitButton>
            </FormActions>
          </Form>
        </Section>
        {answered.length > 0 && (
          <Section title={words.answered}>
            <BacklogAnswered items={answered} home={home} now={now} />
          </Section>
        )}
      </div>
    </>
  )
}
