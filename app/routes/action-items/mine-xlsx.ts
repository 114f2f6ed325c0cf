import { read } from '~/http/read.server'
import { itemsAsXlsx } from './spreadsheet.server'
import { wholeMine } from './whole-list.server'

/** What the viewer or their organisation has to do across workspaces, as a file for Excel. */
export const loader = read({ access: 'signed-in' }, async (reading) => itemsAsXlsx(await wholeMine(reading)))
