import { actionItemsIn } from '~/domain/action-items/list.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { csvOf } from '~/http/csv'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { readWish } from './wish.server'

/** More than a group ever has open; a file is read whole. */
const most = 10_000

/** The list as the viewer sees it, with the same selection and order, as a file for a spreadsheet. */
export const loader = read({ access: 'workspace.read' }, async (reading) => {
  const { viewer, language, params, url } = reading
  const words = dictionary(language)
  const workspace = await grantWorkspace(reading, viewer, 'workspace.read', params.workspace ?? '')
  const wish = { ...readWish(url.searchParams, most), page: 1 }
  const { items } = await actionItemsIn(reading, viewer, workspace.id, wish, language)
  const { fields, states } = words.actionItems
  const heading = [
    fields.title,
    fields.organisation,
    fields.person,
    fields.deadline,
    fields.state,
    fields.origin,
    fields.updated,
  ]
  const rows = items.map((item) => [
    item.title,
    item.organisation.name,
    item.person?.name ?? '',
    item.deadline,
    states[item.state],
    item.agendaItem ? words.meetings.item(item.agendaItem) : '',
    item.updatedAt.slice(0, 10),
  ])
  return new Response(csvOf([heading, ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${workspace.slug}-${reading.today}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
