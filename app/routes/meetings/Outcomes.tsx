import { Link } from '@remix-run/react'
import type { ListedActionItem } from '~/domain/action-items/present'
import { shortDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'

type Decision = { id: string; number: string; text: string }

/** What a meeting decided. */
export function Decisions({ decisions }: { decisions: readonly Decision[] }) {
  const words = useWords().meetings.outcomes
  return (
    <Section title={words.decisions}>
      {decisions.length ? (
        <ul className="tv-link-list">
          {decisions.map(({ id, number, text }) => (
            <li key={id}>
              <strong>{words.decision(number)}</strong> <span className="tv-multiline">{text}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="tv-muted">{words.noDecisions}</p>
      )}
    </Section>
  )
}

/** What is to be done after a meeting: by whom, by when. */
export function ActionItems({ items, base }: { items: readonly ListedActionItem[]; base: string }) {
  const words = useWords().meetings.outcomes
  const language = useLanguage()
  return (
    <Section title={words.actionItems}>
      {items.length ? (
        <ul className="tv-link-list">
          {items.map((item) => (
            <li key={item.id}>
              <Link to={`${base}/${item.id}`}>{item.title}</Link>
              <p className="tv-muted">
                {[
                  item.person
                    ? `${item.organisation.shortName}, ${item.person.name}`
                    : item.organisation.shortName,
                  words.deadline(shortDate(language, item.deadline)),
                  words.states[item.state],
                ].join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="tv-muted">{words.noActionItems}</p>
      )}
    </Section>
  )
}
