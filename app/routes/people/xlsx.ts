import { read } from '~/http/read.server'
import { xlsxFile } from '~/http/table-file.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { peopleTable } from './people-file.server'

/** The seats and who has them on a day, as a file for Excel. */
export const loader = read({ access: 'workspace.read_people' }, async (reading) => {
  const { table, name } = await peopleTable(reading)
  return xlsxFile(dictionary(reading.language).people.seats, table, name)
})
