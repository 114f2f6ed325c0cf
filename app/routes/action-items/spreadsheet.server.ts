import type { ListedActionItem } from '~/domain/action-items/present'
import { asCsvFile, asFile } from '~/http/as-file'
import { csvOf } from '~/http/csv'
import { xlsxOf, type XlsxCell } from '~/http/xlsx.server'
import { dictionary } from '~/i18n/dictionaries.server'
import type { Language } from '~/i18n/languages'

/** More than a group ever has open; a file is read whole. */
export const most = 10_000

interface File {
  items: readonly ListedActionItem[]
  language: Language
  /** The file's name, without its ending. */
  name: string
}

/** Action items as a file that any spreadsheet reads. */
export function csvFile({ items, language, name }: File): Response {
  const rows = tableOf(items, language).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : cell.date)),
  )
  return asCsvFile(csvOf(rows), `${name}.csv`)
}

/** Action items as a file for Excel, with days that it knows as days. */
export async function xlsxFile({ items, language, name }: File): Promise<Response> {
  const { title } = dictionary(language).actionItems.list
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return asFile(await xlsxOf(title, tableOf(items, language)), type, `${name}.xlsx`)
}

function tableOf(items: readonly ListedActionItem[], language: Language): XlsxCell[][] {
  const words = dictionary(language)
  const { fields, states } = words.actionItems
  const heading = [
    fields.title,
    fields.workspace,
    fields.organisation,
    fields.person,
    fields.deadline,
    fields.state,
    fields.origin,
    fields.updated,
  ]
  const rows = items.map((item) => [
    item.title,
    item.workspace.name,
    item.organisation.name,
    item.person?.name ?? '',
    { date: item.deadline },
    states[item.state],
    item.agendaItem ? words.meetings.item(item.agendaItem) : '',
    { date: item.updatedAt.slice(0, 10) },
  ])
  return [heading, ...rows]
}
