import { procedureAt } from '~/domain/procedures/at.server'
import { procedurePage } from '~/domain/procedures/queries.server'
import { read } from '~/http/read.server'
import { csvFile } from '~/http/table-file.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { answersTable } from './answers-table'

/** What each seat answered in a written procedure, as a file for a spreadsheet. */
export const loader = read({ access: 'procedure.read' }, async (reading) => {
  const { viewer, params, language } = reading
  const { procedure, workspace } = await procedureAt(reading, viewer, params, 'procedure.read')
  const { number, asked } = await procedurePage(reading, viewer, procedure, language)
  const name = `answers-${workspace.slug}-${number.replace('/', '-')}`
  return csvFile(answersTable(asked, dictionary(language)), name)
})
