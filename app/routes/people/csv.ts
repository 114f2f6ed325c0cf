import { asCsvFile } from '~/http/as-file'
import { csvOf } from '~/http/csv'
import { read } from '~/http/read.server'
import { peopleTable } from './people-file.server'

/** The seats and who has them on a day, as a file for a spreadsheet. */
export const loader = read({ access: 'workspace.read_people' }, async (reading) => {
  const { table, name } = await peopleTable(reading)
  const rows = table.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.date)))
  return asCsvFile(csvOf(rows), `${name}.csv`)
})
