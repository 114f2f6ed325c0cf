import { useActionData, useLoaderData } from '@remix-run/react'
import { threadFields } from '~/domain/comments/fields'
import { filterThreads, organisationsOf, threadFilters } from '~/domain/comments/filter'
import { pageOfThreads } from '~/domain/comments/list'
import {
  remarkOnWhole,
  startThread,
  suggestFormat,
  suggestWording,
} from '~/domain/comments/start-thread.server'
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
import { Paging } from '~/ui/table/Paging'
import { readPage } from '~/ui/table/pages'
import { afterwards } from './afterwards.server'
import { commentsPage } from './comments-page.server'
import { NewThread } from './NewThread'
import { ThreadFilters } from './ThreadFilters'
import { ThreadList } from './ThreadList'

const size = 50

export const meta = titleFromLoader

/** Everything that is said about a text, also what no longer stands beside it. */
export const loader = read({ access: 'document.read' }, async (reading) => {
  const { viewer, url } = reading
  const { threads, ...about } = await commentsPage(reading)
  const organisations = organisationsOf(threads)
  const show = threadFilters.find((one) => one === url.searchParams.get('show')) ?? null
  const organisation = organisations.find((one) => one === url.searchParams.get('organisation')) ?? null
  const chosen = filterThreads(threads, { show, organisation }, viewer.id)
  const page = readPage(url.searchParams)
  return {
    ...about,
    any: threads.length > 0,
    parts: pageOfThreads(chosen, { page, size }),
    total: chosen.length,
    page,
    organisations,
    filter: { show, organisation },
    newKind: url.searchParams.get('new') === 'remark' ? ('remark' as const) : ('comment' as const),
  }
})

/** Comments on words of the text or on the whole of it, or suggests other words or another format of the same. */
export const action = mutate(
  { access: 'document.comment', fields: threadFields, others: othersHere },
  async ({ tx, viewer, fields, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.comment')
    if (fields.kind === 'suggestion') {
      if (fields.format) await suggestFormat(tx, viewer, document, fields)
      else await suggestWording(tx, viewer, document, fields)
      return afterwards(fields.inPlace, `${base}/comments`, 'suggestion-sent')
    }
    if (fields.kind === 'remark') await remarkOnWhole(tx, viewer, document, fields.text)
    else await startThread(tx, viewer, document, fields)
    return afterwards(fields.inPlace, `${base}/comments`, 'comment-sent')
  },
)

export default function Comments() {
  const { crumbs, parts, any, total, page, organisations, filter, newKind, now, mayComment, document } =
    useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const words = useWords().comments
  useSignals([`document:${document.id}`])
  return (
    <>
      <PageHeading title={words.all} purpose={words.page.purpose} crumbs={crumbs} />
      <div className="tv-stack">
        {any && <ThreadFilters organisations={organisations} filter={filter} />}
        <div>
          {parts.map(({ part, total: inAll, threads }) => (
            <Section key={part} id={part} title={`${words.page[part]} (${inAll})`}>
              {part === 'gone' && <p className="tv-muted">{words.page.goneHint}</p>}
              <ThreadList threads={threads} now={now} folded />
            </Section>
          ))}
          {parts.length === 0 && <EmptyState>{any ? words.page.noneSuch : words.page.none}</EmptyState>}
          <Paging page={page} total={total} size={size} />
        </div>
        {mayComment && <NewThread answer={sent} kind={newKind} />}
      </div>
    </>
  )
}
