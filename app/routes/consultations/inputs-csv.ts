import { read } from '~/http/read.server'
import { csvFile } from '~/http/table-file.server'
import { inputsTable } from './inputs-table.server'

/** The inputs as a file that any spreadsheet reads. */
export const loader = read({ access: 'consultation.read_answers' }, async (reading) =>
  csvFile(await inputsTable(reading), `innspill-${reading.today}`),
)
