import { Link } from '@remix-run/react'
import type { ListedActionItem } from '~/domain/action-items/present'
import { shortDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { InternalTag } from '~/ui/page/InternalTag'
import { Section } from '~/ui/page/Section'

type Shown = {
  decisions: readonly { id: string; number: string; text: string }[]
  actionItems: readonly ListedActionItem[]
  actionItemsHref: string
  base: string
}

/** What came of the meeting, at a glance: decisions, and what is to be done, by whom and by when. */
export function OutcomeList({ page, mayEdit = false }: { page: Shown; mayEdit?: boolean }) {
  const words = useWords().meetings.outcomes
  const language = useLanguage()
  const { decisions, actionItems, actionItemsHref, base } = page
  return (
    <>
      <Section title={words.decisions}>
        {decisions.length ? (
          <ul className="tv-link-list">
            {decisions.map(({ id, number, text }) => (
              <li key={id}>
                <strong>{words.decision(number)}</strong> <span className="tv-multiline">{text}</span>{' '}
                {mayEdit && (
                  <Link to={`${base}/decisions/${id}`} aria-label={words.editDecision(number)}>
                    {words.edit}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        ) : (
          <p className="tv-muted">{words.noDecisions}</p>
        )}
      </Section>
      <Section title={words.actionItems}>
        {actionItems.length ? (
          <ul className="tv-link-list">
            {actionItems.map(({ id, title, organisation, person, deadline, isInternal }) => (
              <li key={id}>
                <Link to={`${actionItemsHref}/${id}`}>{title}</Link> {isInternal && <InternalTag />}
                <p className="tv-muted">
                  {person ? `${organisation.shortName}, ${person.name}` : organisation.shortName} ·{' '}
                  {words.deadline(shortDate(language, deadline))}
                </p>
              </li>
            ))}
          </ul>
        ) : (
          <p className="tv-muted">{words.noActionItems}</p>
        )}
      </Section>
    </>
  )
}
