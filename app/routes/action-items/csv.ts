import { read } from '~/http/read.server'
import { itemsAsCsv } from './spreadsheet.server'
import { wholeList } from './whole-list.server'

/** The list as the viewer sees it, with the same selection and order, as a file for a spreadsheet. */
export const loader = read({ access: 'workspace.read' }, async (reading) =>
  itemsAsCsv(await wholeList(reading)),
)
