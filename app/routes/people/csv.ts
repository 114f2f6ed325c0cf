import { read } from '~/http/read.server'
import { csvFile } from '~/http/table-file.server'
import { peopleTable } from './people-file.server'

/** The seats and who has them on a day, as a file for a spreadsheet. */
export const loader = read({ access: 'workspace.read_people' }, async (reading) => {
  const { table, name } = await peopleTable(reading)
  return csvFile(table, name)
})
