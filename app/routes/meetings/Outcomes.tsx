import { Link } from '@remix-run/react'
import type { ListedActionItem } from '~/domain/action-items/present'
import { shortDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { InternalTag } from '~/ui/page/InternalTag'
import { Section } from '~/ui/page/Section'

type Decision = { id: string; number: string; text: string }

/** What a meeting decided. */
export function Decisions({ decisions, base }: { decisions: readonly Decision[]; base: string }) {
  const words = useWords().meetings.outcomes
  return (
    <Section title={words.decisions}>
      {decisions.length ? (
        <ul className="tv-link-list">
          {decisions.map(({ id, number, text }) => (
            <li key={id}>
              <Link to={`${base}/${id}`}>{words.decision(number)}</Link>{' '}
              <span className="tv-multiline">{text}</span>
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
  return (
    <Section title={words.actionItems}>
      {items.length ? (
        <ActionItemLines items={items} base={base} />
      ) : (
        <p className="tv-muted">{words.noActionItems}</p>
      )}
    </Section>
  )
}

/** Action items as lines, each leading to its page. */
export function ActionItemLines({ items, base }: { items: readonly ListedActionItem[]; base: string }) {
  const words = useWords().meetings.outcomes
  const language = useLanguage()
  return (
    <ul className="tv-link-list">
      {items.map((item) => (
        <li key={item.id}>
          <Link to={`${base}/${item.id}`}>{item.title}</Link> {item.isInternal && <InternalTag />}
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
  )
}
