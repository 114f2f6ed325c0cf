import { read } from '~/http/read.server'
import { csvFile } from '~/http/table-file.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { registerTable } from './register-table'
import { readWish, registerAsWished } from './register.server'

/** The register as the viewer sees it, with the same selection, as a file for a spreadsheet. */
export const loader = read({ access: 'signed-in' }, async (reading) => {
  const { agreements } = await registerAsWished(reading, readWish(reading.url.searchParams))
  return csvFile(registerTable(agreements, dictionary(reading.language)), `agreements-${reading.today}`)
})
