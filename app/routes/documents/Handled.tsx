import type { ShownThread } from '~/editor/react/surface/shown-thread'
import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { ThreadList } from './ThreadList'

/** What came of what was said: suggestions taken in or declined, threads that are resolved, words that are gone. */
export function Handled({ threads, now }: { threads: readonly ShownThread[]; now: string }) {
  const words = useWords()
  const handled = threads.filter(({ decision, resolved }) => decision ?? resolved)
  const gone = threads.filter(({ decision, resolved, wordsGone }) => !decision && !resolved && wordsGone)
  return (
    <>
      {gone.length > 0 && (
        <Section title={words.comments.page.gone}>
          <p className="tv-muted">{words.comments.page.goneHint}</p>
          <ThreadList threads={gone} now={now} />
        </Section>
      )}
      {handled.length > 0 && (
        <Section title={words.documents.page.handled}>
          <ThreadList threads={handled} now={now} short />
        </Section>
      )}
    </>
  )
}
