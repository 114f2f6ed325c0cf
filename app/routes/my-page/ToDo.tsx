import { Link } from '@remix-run/react'
import type { ListedActionItem } from '~/domain/action-items/present'
import { useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { InternalTag } from '~/ui/page/InternalTag'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'
import { DateText } from '~/ui/time/DateText'

/** What one is responsible for across workspaces, the soonest deadline first. */
export function ToDo({ items, total, now }: { items: ListedActionItem[]; total: number; now: string }) {
  const { myPage: words, actionItems } = useWords()
  return (
    <Section
      title={words.actionItems}
      action={items.length > 0 && <Link to="/action-items">{words.allActionItems(total)}</Link>}
    >
      {items.length ? (
        <ul className="tv-desk-list">
          {items.map((item) => (
            <li key={item.id}>
              <div>
                <Link to={`/workspaces/${item.workspace.slug}/action-items/${item.id}`}>{item.title}</Link>{' '}
                {item.isInternal && <InternalTag />}
                <p className="tv-muted">
                  {item.workspace.name}
                  {!item.person && ` · ${words.forOrganisation(item.organisation.shortName)}`}
                </p>
              </div>
              <p className="tv-desk-list__when">
                {item.overdue && <StatusTag tone="danger">{actionItems.overdue}</StatusTag>}
                <DateText date={item.deadline} now={now} />
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState>{words.noActionItems}</EmptyState>
      )}
    </Section>
  )
}
