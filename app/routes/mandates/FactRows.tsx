import { Link } from '@remix-run/react'
import type { AgreementServing } from '~/domain/agreements/serving.server'
import type { mandateFacts } from '~/domain/mandates/queries.server'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { Composition } from './Composition'
import { FlawTag } from './FlawTag'
import { Milestones } from './Milestones'
import { TaskAgreements } from './TaskAgreements'

export type MandateFactsShown = Awaited<ReturnType<typeof mandateFacts>>

/** The facts of a mandate, with its tasks, who leads each, and its milestones. With `base`, there are ways on from them. */
export function FactRows({
  facts,
  base,
  follows,
  serving,
}: {
  facts: MandateFactsShown
  base: string
  follows: boolean
  /** The agreements that are linked to its tasks. */
  serving: readonly AgreementServing[]
}) {
  const { fields, quorumOf } = useWords().mandates
  const language = useLanguage()
  const day = (date: string | null) => date && longDate(language, date)
  const reports = [facts.reportsToGroup, facts.reportsTo, facts.reportingFrequency].filter(Boolean)
  return (
    <DefinitionRows
      rows={[
        { label: fields.purpose, value: facts.purpose },
        { label: fields.reportsTo, value: reports.join('. ') },
        {
          label: fields.composition,
          value: (facts.composition.length > 0 || facts.hidesOthers) && <Composition of={facts} />,
        },
        { label: fields.decisionRule, value: facts.decisionRule },
        { label: fields.quorum, value: facts.quorum === null ? null : quorumOf(facts.quorum) },
        { label: fields.meetingFrequency, value: facts.meetingFrequency },
        { label: fields.lastsFrom, value: day(facts.lastsFrom) },
        { label: fields.lastsTo, value: day(facts.lastsTo) },
        { label: fields.revisionOn, value: day(facts.revisionOn) },
        {
          label: fields.tasks,
          value: facts.tasks.length ? <Tasks tasks={facts.tasks} base={base} serving={serving} /> : null,
        },
        {
          label: fields.milestones,
          value: facts.milestones.length ? (
            <Milestones milestones={facts.milestones} base={follows ? base : null} />
          ) : null,
        },
      ]}
    />
  )
}

function Tasks(props: {
  tasks: MandateFactsShown['tasks']
  base: string
  serving: readonly AgreementServing[]
}) {
  const { tasks, base, serving } = props
  const { responsibility } = useWords().mandates
  return (
    <>
      <ol className="tv-tasks">
        {tasks.map((task) => (
          <li key={task.id}>
            {task.text}
            {task.leads.length > 0 && <span className="tv-muted"> ({task.leads.join(', ')})</span>}{' '}
            <FlawTag flaw={task.flaw} />
            <TaskAgreements serving={serving.filter(({ taskId }) => taskId === task.id)} />
          </li>
        ))}
      </ol>
      <p>
        <Link to={`${base}/responsibility`}>{responsibility.link}</Link>
      </p>
    </>
  )
}
