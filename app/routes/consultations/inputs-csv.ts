import { csvOf } from '~/http/csv'
import { read } from '~/http/read.server'
import { asFile, inputsTable } from './inputs-table.server'

/** The inputs as a file that any spreadsheet reads. */
export const loader = read({ access: 'consultation.read_answers' }, async (reading) =>
  asFile(csvOf(await inputsTable(reading)), 'text/csv; charset=utf-8', `innspill-${reading.today}.csv`),
)
