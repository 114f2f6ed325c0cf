import { useSearchParams } from '@remix-run/react'
import type { ListedDecision, RegisterWish } from '~/domain/decisions/list.server'
import { shortDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Downloads } from '~/ui/page/Downloads'
import { EmptyState } from '~/ui/page/EmptyState'
import { InternalTag } from '~/ui/page/InternalTag'
import { StatusTag } from '~/ui/page/StatusTag'
import { DataTable } from '~/ui/table/DataTable'
import { Paging } from '~/ui/table/Paging'
import { RegisterFilter } from './RegisterFilter'
import { StateTag } from './StateTag'

type DecisionTableProps = {
  /** Address of this register. */
  base: string
  decisions: readonly ListedDecision[]
  total: number
  wish: RegisterWish
  /** To choose among, when the register goes across them; without them it is that of one workspace. */
  workspaces?: ReadonlyArray<{ id: string; name: string }>
}

/** The register: what was decided, and how far each has come. Selection stands in the address. */
export function DecisionTable({ base, decisions, total, wish, workspaces }: DecisionTableProps) {
  const { decisions: words, itemOutcomes } = useWords()
  const language = useLanguage()
  const [search] = useSearchParams()
  const file = new URLSearchParams(search)
  if (wish.workspaceId) file.set('workspace', wish.workspaceId)
  const isNarrowed = Boolean(wish.query || wish.state || (workspaces && wish.workspaceId))
  const workspace = {
    key: 'workspace',
    name: words.fields.workspace,
    cell: (row: ListedDecision) => row.workspace.name,
  }
  return (
    <div className="tv-stack">
      {(total > 0 || isNarrowed) && (
        <RegisterFilter base={base} wish={wish} isNarrowed={isNarrowed} workspaces={workspaces} />
      )}
      {decisions.length ? (
        <DataTable
          caption={words.title}
          captionHidden
          rows={decisions}
          rowKey={(row) => row.id}
          rowHref={(row) => `/workspaces/${row.workspace.slug}/decisions/${row.id}`}
          columns={[
            { key: 'number', name: words.fields.number, fits: true, cell: (row) => words.number(row.number) },
            {
              key: 'text',
              name: words.fields.text,
              cell: (row) => (
                <span className="tv-multiline">
                  {row.isInternal && <InternalTag />} {row.text}{' '}
                  {row.hasDissent && <StatusTag tone="neutral">{itemOutcomes.dissent}</StatusTag>}
                </span>
              ),
            },
            ...(workspaces ? [workspace] : []),
            {
              key: 'date',
              name: words.fields.date,
              fits: true,
              cell: (row) => shortDate(language, row.date),
            },
            {
              key: 'mandate',
              name: words.fields.mandate,
              fits: true,
              cell: (row) => (row.mandate === null ? '–' : words.mandateVersion(row.mandate)),
            },
            {
              key: 'state',
              name: words.fields.state,
              fits: true,
              cell: (row) => <StateTag state={row.state} />,
            },
          ]}
        />
      ) : (
        <EmptyState>{isNarrowed ? words.emptyFiltered : words.empty}</EmptyState>
      )}
      <Paging page={wish.page} total={total} size={wish.size} />
      {decisions.length > 0 && <Downloads csv={`/decisions.csv?${file}`} />}
    </div>
  )
}
