import { Link, useLoaderData } from '@remix-run/react'
import { compareMandates } from '~/domain/mandates/compare.server'
import { mandateVersions } from '~/domain/mandates/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { Merged } from '~/editor/react/comparison/Merged'
import { SideBySide } from '~/editor/react/comparison/SideBySide'
import { opened } from '~/http/opened.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { FactsCompared } from './FactsCompared'

export const meta = titleFromLoader

/** Two versions of the mandate, as one text with insertions and deletions or side by side; without numbers, the last two. */
export const loader = read({ access: 'mandate.read' }, async (reading) => {
  const { viewer, params, language, url } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.read', params.workspace ?? '')
  const versions = await mandateVersions(reading, viewer, workspace.id)
  const [newest, last] = versions
  const from = Number(url.searchParams.get('from') ?? last?.number ?? newest?.number ?? 0)
  const to = Number(url.searchParams.get('to') ?? newest?.number ?? 0)
  for (const one of versions) if (one.number === from || one.number === to) opened(reading, one.documentId)
  const { name } = await workspacePage(reading, workspace.id, language)
  const words = dictionary(language).mandates
  return {
    titleParts: [words.comparison.of(from, to), name],
    crumbs: [
      { href: `/workspaces/${workspace.slug}`, name },
      { href: `/workspaces/${workspace.slug}/mandate`, name: words.title },
    ],
    ...(await compareMandates(reading, viewer, workspace.id, { from, to, language })),
    from,
    to,
    lang: versions.find(({ number }) => number === to)?.language ?? 'nb',
    numbers: versions.map(({ number }) => number),
    sideBySide: url.searchParams.get('view') === 'side',
  }
})

export default function MandateComparison() {
  const { crumbs, compared, counted, before, after, from, to, lang, sideBySide } =
    useLoaderData<typeof loader>()
  const { mandates: words, versions } = useWords()
  const here = `?from=${from}&to=${to}`
  const differs = counted.added + counted.removed + counted.changed > 0
  const names = { before: words.version(from), after: words.version(to) }
  return (
    <>
      <PageHeading
        title={words.comparison.of(from, to)}
        crumbs={crumbs}
        facts={<span>{versions.counted(counted)}</span>}
      />
      <div className="tv-stack">
        <Choose key={here} />
        <Section title={words.facts}>
          <FactsCompared before={before} after={after} names={names} />
        </Section>
        <Section
          title={words.text}
          action={
            differs && (
              <Link to={sideBySide ? here : `${here}&view=side`} preventScrollReset>
                {sideBySide ? versions.merged : versions.sideBySide}
              </Link>
            )
          }
        >
          {!differs && <EmptyState>{versions.alike}</EmptyState>}
          {differs && sideBySide && <SideBySide compared={compared} lang={lang} names={names} />}
          {differs && !sideBySide && <Merged compared={compared} lang={lang} />}
        </Section>
      </div>
    </>
  )
}

function Choose() {
  const { from, to, numbers, sideBySide } = useLoaderData<typeof loader>()
  const { mandates: words, versions } = useWords()
  const choice = (name: 'from' | 'to', value: number) => (
    <SelectField
      name={name}
      label={versions.fields[name]}
      need="unmarked"
      emptyLabel={false}
      options={numbers.map((number) => ({ value: String(number), label: words.version(number) }))}
      defaultValue={String(value)}
    />
  )
  return (
    <Form method="get" className="tv-filter">
      {choice('from', from)}
      {choice('to', to)}
      {sideBySide && <input type="hidden" name="view" value="side" />}
      <div>
        <SubmitButton variant="secondary">{versions.show}</SubmitButton>
      </div>
    </Form>
  )
}
