import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { actionItemsOfMeeting } from '~/domain/action-items/list.server'
import { tasksServedBy } from '~/domain/action-items/tasks-served.server'
import type { Viewer } from '~/core/viewer'
import { decisionAbilities } from '~/domain/decisions/abilities'
import { decisionAt } from '~/domain/decisions/at.server'
import { taskServed } from '~/domain/mandates/serving.server'
import { dissentsIn } from '~/domain/minutes/dissent.server'
import { titleFromLoader } from '~/http/page-title'
import { read, type Reading } from '~/http/read.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { InternalTag } from '~/ui/page/InternalTag'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { CameFrom } from './CameFrom'
import { CameOf } from './CameOf'
import { aboutDecision } from './decision-page.server'
import { Revisions } from './Revisions'
import { StateTag } from './StateTag'

export const meta = titleFromLoader

/** A decision: what it says, where it came from, what came of it, and how its words were corrected. */
export const loader = read({ access: 'decision.read' }, async (reading) => {
  const { viewer, params, language } = reading
  const { decision } = await decisionAt(reading, viewer, params, 'decision.read')
  const page = await aboutDecision(reading, 'decision.read')
  const { agendaItemId, item, revisions } = page.facts
  const ofMeeting =
    agendaItemId && decision.meeting
      ? await actionItemsOfMeeting(reading, viewer, decision.meeting.id, language)
      : []
  return {
    ...page,
    actionItems: ofMeeting.filter(({ agendaItem }) => agendaItem === item?.number),
    tasks: await tasksServedBy(reading, viewer, { decisionId: decision.id, agendaItemId }),
    tasksBefore: await tasksServedBefore(reading, viewer, revisions),
    dissents: agendaItemId ? await dissentsIn(reading, agendaItemId, language) : [],
    abilities: decisionAbilities(viewer, decision),
  }
})

/** The tasks that a decision served before it was corrected, as far as the viewer may read their mandates. */
async function tasksServedBefore(
  reading: Reading,
  viewer: Viewer,
  revisions: ReadonlyArray<{ taskBefore: string | null; isRetasked: boolean }>,
) {
  const before = revisions.flatMap(({ taskBefore, isRetasked }) =>
    isRetasked && taskBefore ? [taskBefore] : [],
  )
  const tasks = await Promise.all([...new Set(before)].map((id) => taskServed(reading, viewer, id)))
  return tasks.filter((task) => task !== null)
}

export default function Decision() {
  const page = useLoaderData<typeof loader>()
  const { crumbs, facts, base, actionItems, tasks, tasksBefore, dissents, abilities, now } = page
  const { workspace } = useWorkspace()
  const { decisions: words, itemOutcomes } = useWords()
  useSignals([`workspace:${workspace.id}`])
  const actions = (
    <>
      {abilities.report && (
        <Button asChild>
          <Link to={`${base}/report`}>{words.report.action}</Link>
        </Button>
      )}
      {abilities.revise && (
        <Button asChild variant="secondary">
          <Link to={`${base}/revision`}>{words.revision.action}</Link>
        </Button>
      )}
    </>
  )
  return (
    <>
      <PageHeading
        title={words.number(facts.number)}
        crumbs={crumbs}
        facts={
          <>
            <StateTag state={facts.state} />
            {facts.isInternal && <InternalTag />}
            {!facts.isApproved && <span>{words.notApproved}</span>}
          </>
        }
        action={abilities.report || abilities.revise ? actions : undefined}
      />
      <div className="tv-item">
        <p className="tv-decision">{facts.text}</p>
        {dissents.length > 0 && (
          <Section title={itemOutcomes.dissent}>
            {dissents.map(({ id, organisation, text }) => (
              <p key={id} className="tv-multiline">
                {itemOutcomes.dissentFrom(organisation, text)}
              </p>
            ))}
          </Section>
        )}
        <Section title={words.cameFrom}>
          <CameFrom facts={facts} tasks={tasks} />
        </Section>
        <Section title={words.cameOf}>
          <CameOf facts={facts} actionItems={actionItems} now={now} />
        </Section>
        <Section title={words.revisions}>
          <Revisions revisions={facts.revisions} tasks={tasksBefore} now={now} />
        </Section>
      </div>
    </>
  )
}
