import { Button } from '@digdir/designsystemet-react'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { actionItemAbilities } from '~/domain/action-items/abilities'
import { actionItemAt } from '~/domain/action-items/at.server'
import { reportFields } from '~/domain/action-items/fields'
import { actionItemPage } from '~/domain/action-items/queries.server'
import { reportOnActionItem } from '~/domain/action-items/report.server'
import { taskServed } from '~/domain/mandates/serving.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { meetingRules } from '~/domain/meetings/policy'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { InternalTag } from '~/ui/page/InternalTag'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { crumbsTo } from './crumbs'
import { Deadline } from './Deadline'
import { Mandate, Task } from './Mandate'
import { Measure } from './Measure'
import { Origin } from './Origin'
import { ReportForm } from './ReportForm'
import { Reports } from './Reports'
import { StateTag } from './StateTag'

export const meta = titleFromLoader

export const loader = read({ access: 'action_item.read' }, async (reading) => {
  const { viewer, params, language } = reading
  const { item, base } = await actionItemAt(reading, viewer, params, 'action_item.read')
  const facts = await actionItemPage(reading, item, language)
  const meeting = facts.meeting && (await grantMeeting(reading, viewer, 'meeting.read', facts.meeting.id))
  const mayReadAgenda = meeting && meetingRules['meeting.read_agenda'](viewer, meeting)
  return {
    titleParts: [facts.title, facts.workspace.name],
    facts: { ...facts, agendaItemTitle: mayReadAgenda ? facts.agendaItemTitle : null },
    task: facts.mandateTaskId && (await taskServed(reading, viewer, facts.mandateTaskId)),
    base,
    abilities: actionItemAbilities(viewer, item),
    now: reading.now.toISOString(),
  }
})

/** Says how far it has come. */
export const action = mutate(
  { access: 'action_item.report', fields: reportFields },
  async ({ tx, viewer, fields, params }) => {
    const { item, base } = await actionItemAt(tx, viewer, params, 'action_item.report')
    await reportOnActionItem(tx, item, fields)
    const board = base.replace(/[^/]+$/, 'board')
    return { to: fields.back === 'board' ? board : base, flash: 'action-item-reported' }
  },
)

export default function ActionItem() {
  const { facts, task, base, abilities, now } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const words = useWords().actionItems
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const home = `/workspaces/${workspace.slug}`
  useSignals([`workspace:${workspace.id}`])
  const edit = (
    <Button asChild variant="secondary">
      <Link to={`${base}/edit`}>{words.page.edit}</Link>
    </Button>
  )
  return (
    <>
      <PageHeading
        title={facts.title}
        crumbs={crumbsTo(facts.workspace, words.list.title)}
        facts={
          <>
            <StateTag state={facts.state} />
            {facts.isInternal && <InternalTag />}
          </>
        }
        action={abilities.edit ? edit : undefined}
      />
      <div className="tv-item">
        <DefinitionRows
          rows={[
            { label: words.fields.organisationId, value: facts.organisation.name },
            { label: words.fields.userId, value: facts.person?.name ?? words.nobody },
            ...(facts.collaborators.length
              ? [
                  {
                    label: words.fields.collaborators,
                    value: facts.collaborators.map(({ name }) => name).join(', '),
                  },
                ]
              : []),
            {
              label: words.fields.deadline,
              value: <Deadline date={facts.deadline} overdue={facts.overdue} now={now} />,
            },
            ...(facts.reason ? [{ label: words.fields.reason, value: facts.reason }] : []),
            ...(facts.measure
              ? [{ label: words.fields.measureId, value: <Measure of={facts.measure} /> }]
              : []),
            { label: words.fields.mandateTaskId, value: task && <Task of={task} base={home} /> },
            { label: words.fields.origin, value: <Origin facts={facts} /> },
            { label: words.fields.mandate, value: <Mandate number={facts.mandate} base={home} /> },
          ]}
        />
        {abilities.report && (
          <Section title={words.page.report}>
            <ReportForm key={base} answer={answer} state={facts.state} version={facts.version} />
          </Section>
        )}
        <Section title={words.page.history}>
          <Reports reports={facts.reports} now={now} />
        </Section>
      </div>
    </>
  )
}
