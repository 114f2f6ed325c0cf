import { read } from '~/http/read.server'
import { xlsxFile } from '~/http/table-file.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { inputsTable } from './inputs-table.server'

/** The inputs as a file for Excel. */
export const loader = read({ access: 'consultation.read_answers' }, async (reading) => {
  const { title } = dictionary(reading.language).consultations.inputs
  return xlsxFile(title, await inputsTable(reading), `innspill-${reading.today}`)
})
