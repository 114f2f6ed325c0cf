import { useWords } from '~/i18n/use-words'
import type { ShownThread } from '~/editor/react/surface/shown-thread'
import { useAnswer } from '~/http/use-answer'
import { PageHeading } from '~/ui/page/PageHeading'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { ThreadList } from './ThreadList'

type ThreadPageProps = {
  thread: ShownThread
  crumbs: ReadonlyArray<{ href: string; name: string }>
  now: string
  /** What a verb on this thread got back when the whole page was asked for. */
  answer: unknown
}

/** One thread on a page of its own: where a notice leads, and where a refusal is read without script. */
export function ThreadPage({ thread, crumbs, now, answer }: ThreadPageProps) {
  const words = useWords().comments
  const { refused, errors } = useAnswer(answer, { text: words.reply, reason: words.reason })
  return (
    <>
      <PageHeading title={words.threadBy[thread.kind](thread.author.name)} crumbs={crumbs} />
      <div className="tv-stack">
        <RefusalNote>{refused ?? errors[0]?.message ?? null}</RefusalNote>
        <ThreadList threads={[thread]} now={now} />
      </div>
    </>
  )
}
