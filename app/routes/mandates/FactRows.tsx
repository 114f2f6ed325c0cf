import type { mandateFacts } from '~/domain/mandates/queries.server'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'

export type MandateFactsShown = Awaited<ReturnType<typeof mandateFacts>>

/** The facts of a mandate, with its tasks and who leads each. */
export function FactRows({ facts }: { facts: MandateFactsShown }) {
  const { fields } = useWords().mandates
  const language = useLanguage()
  const day = (date: string | null) => date && longDate(language, date)
  return (
    <DefinitionRows
      rows={[
        { label: fields.purpose, value: facts.purpose },
        { label: fields.reportsTo, value: facts.reportsTo },
        { label: fields.decisionRule, value: facts.decisionRule },
        { label: fields.meetingFrequency, value: facts.meetingFrequency },
        { label: fields.lastsFrom, value: day(facts.lastsFrom) },
        { label: fields.lastsTo, value: day(facts.lastsTo) },
        { label: fields.revisionOn, value: day(facts.revisionOn) },
        { label: fields.tasks, value: facts.tasks.length ? <Tasks tasks={facts.tasks} /> : null },
      ]}
    />
  )
}

function Tasks({ tasks }: { tasks: MandateFactsShown['tasks'] }) {
  return (
    <ol className="tv-tasks">
      {tasks.map((task) => (
        <li key={task.number}>
          {task.text}
          {task.lead && <span className="tv-muted"> ({task.lead})</span>}
        </li>
      ))}
    </ol>
  )
}
