import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { DataTable } from '~/ui/table/DataTable'
import type { MandateFactsShown } from './FactRows'

type FactsComparedProps = {
  before: MandateFactsShown
  after: MandateFactsShown
  names: { before: string; after: string }
}

/** The facts that are not the same in two versions, each as it stands in both. */
export function FactsCompared({ before, after, names }: FactsComparedProps) {
  const words = useWords().mandates
  const linesOf = useLines()
  const [old, now] = [linesOf(before), linesOf(after)]
  const rows = now
    .map(({ name, text }, at) => ({ name, before: old[at]?.text ?? '', after: text }))
    .filter((row) => row.before !== row.after)
  if (!rows.length) return <EmptyState>{words.comparison.sameFacts}</EmptyState>
  return (
    <DataTable
      caption={words.facts}
      captionHidden
      rows={rows}
      rowKey={(row) => row.name}
      columns={[
        { key: 'name', name: words.comparison.fact, cell: (row) => words.fields[row.name] },
        { key: 'before', name: names.before, cell: (row) => <Lines text={row.before} /> },
        { key: 'after', name: names.after, cell: (row) => <Lines text={row.after} /> },
      ]}
    />
  )
}

function Lines({ text }: { text: string }) {
  return text ? <span className="tv-multiline">{text}</span> : <>–</>
}

function useLines() {
  const { mandates, people } = useWords()
  const { responsibility } = mandates
  const language = useLanguage()
  const day = (date: string | null) => (date ? longDate(language, date) : '')
  return (facts: MandateFactsShown) =>
    [
      { name: 'purpose', text: facts.purpose },
      {
        name: 'reportsTo',
        text: [facts.reportsToGroup, facts.reportsTo, facts.reportingFrequency].filter(Boolean).join('. '),
      },
      {
        name: 'composition',
        text: facts.composition.map(({ name, role }) => `${people.roles[role]}: ${name}`).join('\n'),
      },
      { name: 'decisionRule', text: facts.decisionRule },
      { name: 'quorum', text: facts.quorum === null ? '' : String(facts.quorum) },
      { name: 'meetingFrequency', text: facts.meetingFrequency },
      { name: 'lastsFrom', text: day(facts.lastsFrom) },
      { name: 'lastsTo', text: day(facts.lastsTo) },
      { name: 'revisionOn', text: day(facts.revisionOn) },
      {
        name: 'tasks',
        text: facts.tasks
          .map(
            ({ number, text, leads }) =>
              `${number}. ${text}${leads.length ? ` (${responsibility.parts.lead}: ${leads.join(', ')})` : ''}`,
          )
          .join('\n'),
      },
      {
        name: 'milestones',
        text: facts.milestones.map(({ text, dueOn }) => `${day(dueOn)}: ${text}`).join('\n'),
      },
    ] as const
}
