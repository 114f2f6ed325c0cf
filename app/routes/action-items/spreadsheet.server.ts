import { localDateOf } from '~/core/calendar'
import type { ListedActionItem } from '~/domain/action-items/present'
import { csvFile, xlsxFile } from '~/http/table-file.server'
import type { XlsxCell } from '~/http/xlsx.server'
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
export function itemsAsCsv({ items, language, name }: File): Response {
  return csvFile(tableOf(items, language), name)
}

/** Action items as a file for Excel. */
export async function itemsAsXlsx({ items, language, name }: File): Promise<Response> {
  return xlsxFile(dictionary(language).actionItems.list.title, tableOf(items, language), name)
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
    words.ui.internal,
  ]
  const rows = items.map((item) => [
    item.title,
    item.workspace.name,
    item.organisation.name,
    item.person?.name ?? '',
    { date: item.deadline },
    states[item.state],
    item.agendaItem ? words.meetings.item(item.agendaItem) : '',
    { date: localDateOf(new Date(item.updatedAt)) },
    item.isInternal ? words.ui.internal : '',
  ])
  return [heading, ...rows]
}
