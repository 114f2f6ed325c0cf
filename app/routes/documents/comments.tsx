import { useActionData, useLoaderData } from '@remix-run/react'
import { threadFields } from '~/domain/comments/fields'
import { startThread, suggestWording } from '~/domain/comments/start-thread.server'
import { documentAt } from '~/domain/documents/at.server'
import { othersHere } from '~/domain/guardrail/others-here.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { afterwards } from './afterwards.server'
import { commentsPage } from './comments-page.server'
import { NewThread } from './NewThread'
import { ThreadList } from './ThreadList'

export const meta = titleFromLoader

/** Everything that is said about a text, also what no longer stands beside it. */
export const loader = read({ access: 'document.read' }, commentsPage)

/** Comments on words of the text, or suggests others. */
export const action = mutate(
  { access: 'document.comment', fields: threadFields, others: othersHere },
  async ({ tx, viewer, fields, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.comment')
    if (fields.kind === 'suggestion') {
      await suggestWording(tx, viewer, document, fields)
      return afterwards(fields.inPlace, `${base}/comments`, 'suggestion-sent')
    }
    await startThread(tx, viewer, document, fields)
    return afterwards(fields.inPlace, `${base}/comments`, 'comment-sent')
  },
)

export default function Comments() {
  const { crumbs, threads, now, mayComment, document } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const words = useWords().comments
  useSignals([`document:${document.id}`])
  const handled = threads.filter(({ decision, resolved }) => decision ?? resolved)
  const standing = threads.filter(({ decision, resolved }) => !decision && !resolved)
  const parts = [
    { title: words.page.open, threads: standing.filter(({ wordsGone }) => !wordsGone), hint: null },
    {
      title: words.page.gone,
      threads: standing.filter(({ wordsGone }) => wordsGone),
      hint: words.page.goneHint,
    },
    { title: words.page.closed, threads: handled, hint: null },
  ].filter((part) => part.threads.length > 0)
  return (
    <>
      <PageHeading title={words.all} purpose={words.page.purpose} crumbs={crumbs} />
      <div>
        {parts.map((part) => (
          <Section key={part.title} title={`${part.title} (${part.threads.length})`}>
            {part.hint && <p className="tv-muted">{part.hint}</p>}
            <ThreadList threads={part.threads} now={now} />
          </Section>
        ))}
        {threads.length === 0 && <EmptyState>{words.page.none}</EmptyState>}
        {mayComment && <NewThread answer={sent} />}
      </div>
    </>
  )
}
