import { asFile } from '~/http/as-file'
import { read } from '~/http/read.server'
import { xlsxOf } from '~/http/xlsx.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { inputsTable } from './inputs-table.server'

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The inputs as a file for Excel. */
export const loader = read({ access: 'consultation.read_answers' }, async (reading) => {
  const { title } = dictionary(reading.language).consultations.inputs
  const file = await xlsxOf(title, await inputsTable(reading))
  return asFile(file, excel, `innspill-${reading.today}.xlsx`)
})
