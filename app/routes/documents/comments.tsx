import { useActionData, useLoaderData } from '@remix-run/react'
import { threadFields } from '~/domain/comments/fields'
import { filterThreads, organisationsOf, threadFilters } from '~/domain/comments/filter'
import { remarkOnWhole, startThread, suggestWording } from '~/domain/comments/start-thread.server'
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
import { ThreadFilters } from './ThreadFilters'
import { ThreadList } from './ThreadList'

export const meta = titleFromLoader

/** Everything that is said about a text, also what no longer stands beside it. */
export const loader = read({ access: 'document.read' }, async (reading) => {
  const { viewer, url } = reading
  const page = await commentsPage(reading)
  const organisations = organisationsOf(page.threads)
  const show = threadFilters.find((one) => one === url.searchParams.get('show')) ?? null
  const organisation = organisations.find((one) => one === url.searchParams.get('organisation')) ?? null
  return {
    ...page,
    total: page.threads.length,
    threads: filterThreads(page.threads, { show, organisation }, viewer.id),
    organisations,
    filter: { show, organisation },
    newKind: url.searchParams.get('new') === 'remark' ? ('remark' as const) : ('comment' as const),
  }
})

/** Comments on words of the text or on the whole of it, or suggests other words. */
export const action = mutate(
  { access: 'document.comment', fields: threadFields, others: othersHere },
  async ({ tx, viewer, fields, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.comment')
    if (fields.kind === 'suggestion') {
      await suggestWording(tx, viewer, document, fields)
      return afterwards(fields.inPlace, `${base}/comments`, 'suggestion-sent')
    }
    if (fields.kind === 'remark') await remarkOnWhole(tx, viewer, document, fields.text)
    else await startThread(tx, viewer, document, fields)
    return afterwards(fields.inPlace, `${base}/comments`, 'comment-sent')
  },
)

export default function Comments() {
  const { crumbs, threads, total, organisations, filter, newKind, now, mayComment, document } =
    useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const words = useWords().comments
  useSignals([`document:${document.id}`])
  const handled = threads.filter(({ decision, resolved }) => decision ?? resolved)
  const standing = threads.filter(({ decision, resolved }) => !decision && !resolved)
  const atWords = standing.filter(({ kind }) => kind !== 'remark')
  const parts = [
    {
      id: 'remarks',
      title: words.page.whole,
      threads: standing.filter(({ kind }) => kind === 'remark'),
      hint: null,
    },
    {
      id: 'open',
      title: words.page.open,
      threads: atWords.filter(({ wordsGone }) => !wordsGone),
      hint: null,
    },
    {
      id: 'gone',
      title: words.page.gone,
      threads: atWords.filter(({ wordsGone }) => wordsGone),
      hint: words.page.goneHint,
    },
    { id: 'closed', title: words.page.closed, threads: handled, hint: null },
  ].filter((part) => part.threads.length > 0)
  return (
    <>
      <PageHeading title={words.all} purpose={words.page.purpose} crumbs={crumbs} />
      <div className="tv-stack">
        {total > 0 && <ThreadFilters organisations={organisations} filter={filter} />}
        <div>
          {parts.map((part) => (
            <Section key={part.id} id={part.id} title={`${part.title} (${part.threads.length})`}>
              {part.hint && <p className="tv-muted">{part.hint}</p>}
              <ThreadList threads={part.threads} now={now} />
            </Section>
          ))}
          {threads.length === 0 && <EmptyState>{total ? words.page.noneSuch : words.page.none}</EmptyState>}
          {mayComment && <NewThread answer={sent} kind={newKind} />}
        </div>
      </div>
    </>
  )
}
