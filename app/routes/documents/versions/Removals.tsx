import type { removalsFrom } from '~/domain/guardrail/removals.server'
import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { InstantText } from '~/ui/time/InstantText'

type Removed = Awaited<ReturnType<typeof removalsFrom>>

/** What was taken out of the history for good: when, by whom and why; nothing when nothing was. */
export function Removals({ removals, now }: { removals: Removed; now: string }) {
  const words = useWords().guardrail.removal
  if (!removals.length) return null
  return (
    <Section title={words.done}>
      <ul className="tv-link-list">
        {removals.map(({ id, what, by, at, reason }) => (
          <li key={id}>
            <p>{words.removed(by, what)}</p>
            <p>{reason}</p>
            <p className="tv-muted">
              <InstantText instant={at} now={now} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
