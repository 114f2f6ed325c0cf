import type { ListedActionItem } from '~/domain/action-items/present'
import { useWords } from '~/i18n/use-words'
import { InternalTag } from '~/ui/page/InternalTag'
import { DataTable, type Column } from '~/ui/table/DataTable'
import type { Sort } from '~/ui/table/sort'
import { InstantText } from '~/ui/time/InstantText'
import { Deadline } from './Deadline'
import { StateTag } from './StateTag'

/** Action items as a table to sort; across workspaces it says which. */
export function ItemTable(props: {
  caption: string
  items: readonly ListedActionItem[]
  sort: Sort
  now: string
  withWorkspace?: boolean
}) {
  const { caption, items, sort, now, withWorkspace = false } = props
  const { fields } = useWords().actionItems
  const workspace: Column<ListedActionItem> = {
    key: 'workspace',
    name: fields.workspace,
    cell: (row) => row.workspace.name,
  }
  const updated: Column<ListedActionItem> = {
    key: 'updated',
    name: fields.updated,
    sortable: true,
    cell: (row) => <InstantText instant={row.updatedAt} now={now} dayOnly />,
  }
  return (
    <DataTable
      caption={caption}
      captionHidden
      sort={sort}
      rows={items}
      rowKey={(row) => row.id}
      rowHref={(row) => `/workspaces/${row.workspace.slug}/action-items/${row.id}`}
      rowMarked={(row) => row.overdue}
      columns={[
        {
          key: 'title',
          name: fields.title,
          sortable: true,
          cell: (row) => (
            <>
              {row.title} {row.isInternal && <InternalTag />}
            </>
          ),
        },
        ...(withWorkspace ? [workspace] : []),
        {
          key: 'organisation',
          name: fields.responsible,
          sortable: true,
          cell: (row) => (
            <span>
              {row.organisation.shortName}
              {row.person && <span className="tv-muted">, {row.person.name}</span>}
            </span>
          ),
        },
        {
          key: 'deadline',
          name: fields.deadline,
          sortable: true,
          cell: (row) => <Deadline date={row.deadline} overdue={row.overdue} now={now} />,
        },
        { key: 'state', name: fields.state, sortable: true, cell: (row) => <StateTag state={row.state} /> },
        ...(withWorkspace ? [] : [updated]),
      ]}
    />
  )
}
