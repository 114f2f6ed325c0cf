import { read } from '~/http/read.server'
import { xlsxFile } from '~/http/table-file.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { reviewTable } from './review-file.server'

/** A review as it was signed, as a file for Excel. */
export const loader = read({ access: 'workspace.give_seats' }, async (reading) => {
  const { table, name } = await reviewTable(reading)
  return xlsxFile(dictionary(reading.language).seatReviews.seats, table, name)
})
