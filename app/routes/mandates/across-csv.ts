import { read } from '~/http/read.server'
import { acrossAsWished, readWish } from './across.server'
import { responsibilityFile } from './responsibility-file.server'

/** Who does what in all groups as the viewer sees it, with the same selection, as a file for a spreadsheet. */
export const loader = read({ access: 'signed-in' }, async (reading) => {
  const { groups } = await acrossAsWished(reading, readWish(reading.url.searchParams))
  return responsibilityFile(groups, reading.language, `responsibility-${reading.today}`)
})
