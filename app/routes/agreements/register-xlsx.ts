import { read } from '~/http/read.server'
import { xlsxFile } from '~/http/table-file.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { registerTable } from './register-table'
import { readWish, registerAsWished } from './register.server'

/** The same as the register's CSV, as an Excel file. */
export const loader = read({ access: 'signed-in' }, async (reading) => {
  const { agreements } = await registerAsWished(reading, readWish(reading.url.searchParams))
  const words = dictionary(reading.language)
  const table = registerTable(agreements, words)
  return xlsxFile(words.agreements.title, table, `agreements-${reading.today}`)
})
