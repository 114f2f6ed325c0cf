import { read } from '~/http/read.server'
import { itemsAsXlsx } from './spreadsheet.server'
import { wholeList } from './whole-list.server'

/** The list as the viewer sees it, with the same selection and order, as a file for Excel. */
export const loader = read({ access: 'workspace.read' }, async (reading) =>
  itemsAsXlsx(await wholeList(reading)),
)
