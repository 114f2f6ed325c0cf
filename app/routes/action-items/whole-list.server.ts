import { actionItemsIn } from '~/domain/action-items/list.server'
import { actionItemsOf } from '~/domain/action-items/mine.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { Reading } from '~/http/read.server'
import { most } from './spreadsheet.server'
import { readMineWish, readWish } from './wish.server'

/** All rows of a workspace's list, as its address selects and orders them. */
export async function wholeList(reading: Reading) {
  const { viewer, language, params, url, today } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.read', params.workspace ?? '')
  const wish = { ...readWish(url.searchParams, most), page: 1 }
  const { items } = await actionItemsIn(reading, viewer, workspace.id, wish, language)
  return { items, language, name: `${workspace.slug}-${today}` }
}

/** All rows of the viewer's own list, as its address selects and orders them. */
export async function wholeMine(reading: Reading) {
  const { viewer, language, url, today } = reading
  const wish = { ...readMineWish(url.searchParams, most), page: 1 }
  const { items } = await actionItemsOf(reading, viewer, wish, language)
  return { items, language, name: `tvers-${today}` }
}
