import { Link } from '@remix-run/react'
import type { waitingRequests } from '~/domain/workspaces/join-queries.server'
import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { InstantText } from '~/ui/time/InstantText'

type Waiting = Awaited<ReturnType<typeof waitingRequests>>

/** Those who have asked for a seat and wait for an answer; nothing when nobody does. */
export function Requests({ requests, base, now }: { requests: Waiting; base: string; now: string }) {
  const all = useWords()
  if (!requests.length) return null
  return (
    <Section title={all.people.joining.waiting}>
      <ul className="tv-link-list">
        {requests.map(({ id, name, organisation, askedAt }) => (
          <li key={id}>
            <Link to={`${base}/requests/${id}`}>
              {name}, {organisation}
            </Link>
            <p className="tv-muted">
              <InstantText instant={askedAt} now={now} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
