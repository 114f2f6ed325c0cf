import type { AskedFacts } from '~/domain/mandates/asked-facts.server'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { Section } from '~/ui/page/Section'

/** The facts of a mandate that ministries are asked about with its text; nothing for other consultations. */
export function MandateFacts({ facts, lang }: { facts: AskedFacts | null; lang: string }) {
  const { mandates: words, people } = useWords()
  const language = useLanguage()
  if (!facts) return null
  const { fields } = words
  const day = (date: string | null) => date && longDate(language, date)
  const said = (text: string) => text && <span lang={lang}>{text}</span>
  return (
    <Section title={words.facts}>
      <DefinitionRows
        rows={[
          { label: fields.purpose, value: said(facts.purpose) },
          {
            label: fields.reportsTo,
            value: said([facts.reportsTo, facts.reportingFrequency].filter(Boolean).join('. ')),
          },
          {
            label: fields.composition,
            value: facts.composition.length > 0 && (
              <ul className="tv-tasks">
                {facts.composition.map(({ organisationId, name, role }) => (
                  <li key={organisationId + role}>
                    {people.roles[role]}: {name}
                  </li>
                ))}
              </ul>
            ),
          },
          { label: fields.decisionRule, value: said(facts.decisionRule) },
          { label: fields.quorum, value: facts.quorum === null ? null : words.quorumOf(facts.quorum) },
          { label: fields.meetingFrequency, value: said(facts.meetingFrequency) },
          { label: fields.lastsFrom, value: day(facts.lastsFrom) },
          { label: fields.lastsTo, value: day(facts.lastsTo) },
          { label: fields.revisionOn, value: day(facts.revisionOn) },
          {
            label: fields.tasks,
            value: facts.tasks.length > 0 && (
              <ol className="tv-tasks">
                {facts.tasks.map(({ id, text, leads }) => (
                  <li key={id}>
                    <span lang={lang}>{text}</span>
                    {leads.length > 0 && <span className="tv-muted"> ({leads.join(', ')})</span>}
                  </li>
                ))}
              </ol>
            ),
          },
          {
            label: fields.milestones,
            value: facts.milestones.length > 0 && (
              <ul className="tv-tasks">
                {facts.milestones.map(({ id, text, dueOn }) => (
                  <li key={id}>
                    <span lang={lang}>{text}</span>{' '}
                    <span className="tv-muted">{words.milestones.due(longDate(language, dueOn))}</span>
                  </li>
                ))}
              </ul>
            ),
          },
        ].filter(({ value }) => value !== false)}
      />
    </Section>
  )
}
