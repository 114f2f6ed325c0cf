import { useLoaderData, useSearchParams } from '@remix-run/react'
import { answeringOrganisations, progressOf } from '~/domain/consultations/hosts-queries.server'
import { paragraphsOf } from '~/domain/consultations/page.server'
import { tagsInUse } from '~/domain/consultations/tags.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { Downloads } from '~/ui/page/Downloads'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { DataTable } from '~/ui/table/DataTable'
import { Paging } from '~/ui/table/Paging'
import { beginningOf } from './beginning-of'
import { hostPage } from './host-page.server'
import { InputFilter } from './InputFilter'
import { InputState } from './InputState'
import { readInputWish, wishedInputs } from './input-wish.server'
import { shortPlace } from './short-place'

const size = 50

export const meta = titleFromLoader

/** The work bench: every input of the round, narrowed by what stands in the address. */
export const loader = read({ access: 'consultation.read_answers' }, async (reading) => {
  const { language, url } = reading
  const { inputs: words } = dictionary(language).consultations
  const page = await hostPage(reading, 'consultation.read_answers', words.title)
  const { consultation, base, facts, crumbs, titleParts } = page
  const wish = readInputWish(url.searchParams, size)
  const [listed, organisations, progress, tags] = await Promise.all([
    wishedInputs(reading, consultation, wish),
    answeringOrganisations(reading, consultation, language),
    progressOf(reading, consultation),
    tagsInUse(reading, consultation),
  ])
  const quotes = wish.gone ? await paragraphsOf(reading, consultation.id) : []
  return {
    titleParts,
    crumbs,
    base,
    questions: facts.questions,
    organisations,
    tags,
    wish,
    progress,
    total: listed.total,
    inputs: listed.inputs.map((input) => {
      const { id, kind, paragraph, question, text, from, state, duplicateOf, tags: those, assignee } = input
      const quote = quotes.find(({ number }) => number !== null && number === paragraph)?.text
      return {
        ...{ id, kind, paragraph, from, state, duplicateOf, assignee, tags: those },
        question: question && { number: question.number },
        text: beginningOf(text),
        /** The words that are gone from the draft, when those are asked for. */
        quote: quote ? beginningOf(quote) : null,
      }
    }),
  }
})

export default function Inputs() {
  const { crumbs, base, questions, organisations, tags, wish, progress, total, inputs } =
    useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const words = useWords().consultations
  const [search] = useSearchParams()
  useSignals([`workspace:${workspace.id}`])
  return (
    <>
      <PageHeading
        title={words.inputs.title}
        purpose={words.inputs.purpose}
        crumbs={crumbs}
        facts={<span>{words.host.progressOf(progress.treated, progress.inputs)}</span>}
      />
      <div className="tv-stack">
        {progress.inputs > 0 && (
          <InputFilter
            base={`${base}/inputs`}
            wish={wish}
            organisations={organisations}
            questions={questions}
            tags={tags}
          />
        )}
        {inputs.length ? (
          <DataTable
            caption={words.inputs.title}
            captionHidden
            rows={inputs}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `${base}/inputs/${id}`}
            columns={[
              { key: 'text', name: words.inputs.text, cell: ({ text }) => text },
              {
                key: 'place',
                name: words.inputs.place,
                cell: (input) => (
                  <div>
                    <span className="tv-place">{shortPlace(words, input)}</span>{' '}
                    {input.quote && <q className="tv-muted">{input.quote}</q>}
                  </div>
                ),
              },
              { key: 'from', name: words.inputs.from, cell: ({ from }) => from },
              { key: 'state', name: words.inputs.state, cell: (input) => <InputState {...input} /> },
              { key: 'tags', name: words.fields.tags, cell: ({ tags: those }) => those.join(', ') },
              { key: 'assignee', name: words.fields.assignedTo, cell: ({ assignee }) => assignee },
            ]}
          />
        ) : (
          <EmptyState>{progress.inputs ? words.inputs.emptyFiltered : words.inputs.empty}</EmptyState>
        )}
        <Paging page={wish.page} total={total} size={size} />
        {inputs.length > 0 && (
          <Downloads
            csv={`${base}/inputs.csv?${search}`}
            xlsx={`${base}/inputs.xlsx?${search}`}
            docx={`${base}/inputs.docx?${search}`}
          />
        )}
      </div>
    </>
  )
}
