import { Link } from '@remix-run/react'
import type { ListedActionItem } from '~/domain/action-items/present'
import { useWords } from '~/i18n/use-words'
import { InternalTag } from '~/ui/page/InternalTag'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'
import { DateText } from '~/ui/time/DateText'

/** What is open, how much of it is late, and what is due first. */
export function FollowUp(props: {
  base: string
  items: ListedActionItem[]
  counts: { open: number; overdue: number }
  now: string
}) {
  const { base, items, counts, now } = props
  const { workspaces, actionItems } = useWords()
  const words = workspaces.overview
  const all = `${base}/action-items`
  return (
    <Section title={words.actionItems} action={<Link to={all}>{words.allItems}</Link>}>
      {items.length ? (
        <>
          <p className="tv-muted">
            {words.openItems(counts.open)}
            {counts.overdue > 0 && (
              <>
                , <Link to={`${all}?shown=overdue`}>{words.overdueItems(counts.overdue)}</Link>
              </>
            )}
          </p>
          <ul className="tv-desk-list">
            {items.map((item) => (
              <li key={item.id}>
                <div>
                  <Link to={`${all}/${item.id}`}>{item.title}</Link> {item.isInternal && <InternalTag />}
                  <p className="tv-muted">
                    {item.organisation.shortName}
                    {item.person && `, ${item.person.name}`}
                  </p>
                </div>
                <p className="tv-desk-list__when">
                  {item.overdue && <StatusTag tone="danger">{actionItems.overdue}</StatusTag>}
                  <DateText date={item.deadline} now={now} />
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="tv-muted">{words.noItems}</p>
      )}
    </Section>
  )
}
