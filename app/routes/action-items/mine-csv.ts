import { read } from '~/http/read.server'
import { itemsAsCsv } from './spreadsheet.server'
import { wholeMine } from './whole-list.server'

/** What the viewer or their organisation has to do across workspaces, as a file for a spreadsheet. */
export const loader = read({ access: 'signed-in' }, async (reading) => itemsAsCsv(await wholeMine(reading)))
