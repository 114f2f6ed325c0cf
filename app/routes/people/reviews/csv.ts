import { read } from '~/http/read.server'
import { csvFile } from '~/http/table-file.server'
import { reviewTable } from './review-file.server'

/** A review as it was signed, as a file for a spreadsheet. */
export const loader = read({ access: 'workspace.give_seats' }, async (reading) => {
  const { table, name } = await reviewTable(reading)
  return csvFile(table, name)
})
