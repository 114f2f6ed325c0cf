import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { documentsIn } from '~/domain/documents/queries.server'
import { documentKinds, documentStates } from '~/domain/documents/kinds'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { WorkspaceHeading } from '~/routes/workspaces/WorkspaceHeading'
import { Form } from '~/ui/form/Form'
import { SelectField } from '~/ui/form/SelectField'
import { EmptyState } from '~/ui/page/EmptyState'
import { DataTable } from '~/ui/table/DataTable'
import { Paging } from '~/ui/table/Paging'
import { readPage } from '~/ui/table/pages'
import { readSort } from '~/ui/table/sort'
import { InstantText } from '~/ui/time/InstantText'
import { optionsOf } from './options'
import { sorted, sortKeys } from './sorted'
import { StateTag } from './StateTag'

const size = 50

export const meta = titleFromLoader

/** The documents of a workspace, as far as the viewer may read them; order and selection stand in the address. */
export const loader = read({ access: 'workspace.read' }, async (reading) => {
  const { viewer, language, params, url } = reading
  const { documents: words } = dictionary(language)
  const workspace = await grantWorkspace(reading, viewer, 'workspace.read', params.workspace ?? '')
  const kind = documentKinds.find((one) => one === url.searchParams.get('kind')) ?? null
  const state = documentStates.find((one) => one === url.searchParams.get('state')) ?? null
  const all = await documentsIn(reading, viewer, workspace.id, { kind, state })
  const sort = readSort(url.searchParams, sortKeys, { key: 'changed', direction: 'descending' })
  const page = readPage(url.searchParams)
  const { name } = await workspacePage(reading, workspace.id, language)
  return {
    titleParts: [words.list.title, name],
    rows: sorted(all, sort, words).slice((page - 1) * size, page * size),
    total: all.length,
    page,
    sort,
    kind,
    state,
    now: reading.now.toISOString(),
  }
})

export default function Documents() {
  const { rows, total, page, sort, kind, state, now } = useLoaderData<typeof loader>()
  const { workspace, abilities } = useWorkspace()
  const { documents: words, imports } = useWords()
  const [search] = useSearchParams()
  useSignals([`workspace:${workspace.id}`])
  const base = `/workspaces/${workspace.slug}/documents`
  const filtered = kind !== null || state !== null
  const create = abilities['workspace.write_documents'] && (
    <>
      <Button asChild>
        <Link to={`${base}/new`}>{words.list.new}</Link>
      </Button>
      <Button asChild variant="tertiary">
        <Link to={`${base}/import`}>{imports.action}</Link>
      </Button>
    </>
  )
  return (
    <>
      <WorkspaceHeading title={words.list.title} purpose={words.list.purpose} action={create || undefined} />
      <div className="tv-stack">
        {(total > 0 || filtered) && (
          <Form method="get" className="tv-filter" key={`${kind} ${state}`}>
            {search.get('sort') && <input type="hidden" name="sort" value={search.get('sort') ?? ''} />}
            <SelectField
              name="kind"
              label={words.fields.kind}
              options={optionsOf(documentKinds, words.kinds)}
              emptyLabel={words.list.all}
              defaultValue={kind ?? ''}
              need="unmarked"
            />
            <SelectField
              name="state"
              label={words.fields.state}
              options={optionsOf(documentStates, words.states)}
              emptyLabel={words.list.all}
              defaultValue={state ?? ''}
              need="unmarked"
            />
            <Button type="submit" variant="secondary">
              {words.list.filter}
            </Button>
            {filtered && <Link to={base}>{words.list.clear}</Link>}
          </Form>
        )}
        {rows.length ? (
          <DataTable
            caption={words.list.title}
            captionHidden
            sort={sort}
            rows={rows}
            rowKey={(row) => row.id}
            rowHref={(row) => `${base}/${row.id}`}
            columns={[
              {
                key: 'title',
                name: words.fields.title,
                sortable: true,
                cell: (row) => <span lang={row.language}>{row.title}</span>,
              },
              {
                key: 'kind',
                name: words.fields.kind,
                sortable: true,
                cell: (row) =>
                  row.fromElsewhere
                    ? `${words.kinds[row.kind]}, ${words.list.shared.toLowerCase()}`
                    : words.kinds[row.kind],
              },
              {
                key: 'state',
                name: words.fields.state,
                sortable: true,
                cell: (row) => <StateTag state={row.state} kind={row.kind} />,
              },
              {
                key: 'access',
                name: words.fields.accessCode,
                cell: (row) => words.accessCodes[row.accessCode],
              },
              {
                key: 'changed',
                name: words.fields.changed,
                sortable: true,
                cell: (row) => <InstantText instant={row.changedAt} now={now} dayOnly />,
              },
              { key: 'by', name: words.fields.by, cell: (row) => row.by },
            ]}
          />
        ) : (
          <EmptyState action={filtered ? undefined : create || undefined}>
            {filtered ? words.list.emptyFiltered : words.list.empty}
          </EmptyState>
        )}
        <Paging page={page} total={total} size={size} />
      </div>
    </>
  )
}
