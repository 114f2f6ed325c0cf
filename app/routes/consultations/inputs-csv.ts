import { asCsvFile } from '~/http/as-file'
import { csvOf } from '~/http/csv'
import { read } from '~/http/read.server'
import { inputsTable } from './inputs-table.server'

/** The inputs as a file that any spreadsheet reads. */
export const loader = read({ access: 'consultation.read_answers' }, async (reading) =>
  asCsvFile(csvOf(await inputsTable(reading)), `innspill-${reading.today}.csv`),
)
