import { asFile } from '~/http/as-file'
import { read } from '~/http/read.server'
import { xlsxOf } from '~/http/xlsx.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { peopleTable } from './people-file.server'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The seats and who has them on a day, as a file for Excel. */
export const loader = read({ access: 'workspace.read_people' }, async (reading) => {
  const { table, name } = await peopleTable(reading)
  const file = await xlsxOf(dictionary(reading.language).people.seats, table)
  return asFile(file, type, `${name}.xlsx`)
})
