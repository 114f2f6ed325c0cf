import { partOf } from '~/domain/comments/list'
import type { ShownThread } from '~/editor/react/surface/shown-thread'
import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { FirstThreads } from './FirstThreads'

type HandledProps = {
  threads: readonly ShownThread[]
  /** The page of all comments. */
  href: string
  now: string
}

/** What came of what was said: suggestions taken in or declined, threads that are resolved, words that are gone. */
export function Handled({ threads, href, now }: HandledProps) {
  const words = useWords()
  // What was said last is what is asked for.
  const newest = [...threads].reverse()
  const handled = newest.filter((thread) => partOf(thread) === 'closed')
  const gone = newest.filter((thread) => partOf(thread) === 'gone')
  return (
    <>
      {gone.length > 0 && (
        <Section title={words.comments.page.gone}>
          <p className="tv-muted">{words.comments.page.goneHint}</p>
          <FirstThreads threads={gone} now={now} all={`${href}?show=orphaned`} />
        </Section>
      )}
      {handled.length > 0 && (
        <Section title={words.documents.page.handled}>
          <FirstThreads threads={handled} now={now} all={`${href}?show=closed`} short />
        </Section>
      )}
    </>
  )
}
