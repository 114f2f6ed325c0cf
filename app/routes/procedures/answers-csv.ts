import { procedureAt } from '~/domain/procedures/at.server'
import { procedurePage } from '~/domain/procedures/queries.server'
import { asCsvFile } from '~/http/as-file'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { answersFile } from './answers-file'

/** What each seat answered in a written procedure, as a file for a spreadsheet. */
export const loader = read({ access: 'procedure.read' }, async (reading) => {
  const { viewer, params, language } = reading
  const { procedure } = await procedureAt(reading, viewer, params, 'procedure.read')
  const { number, asked } = await procedurePage(reading, procedure, language)
  return asCsvFile(answersFile(asked, dictionary(language)), `answers-${number.replace('/', '-')}.csv`)
})
