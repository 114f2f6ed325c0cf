import { memoryFolder, storeFile } from '#tests/support/file-folder'
import type { Desk } from '../documents/desk'

/** The id of a file that a member has uploaded for those who work in the group. */
export async function fileIn(desk: Desk): Promise<string> {
  const folder = memoryFolder(() => desk.store.clock.now())
  return storeFile(desk.store, await desk.cast.viewer('member'), folder, {
    workspaceId: desk.cast.workspaceIds.group,
    audience: 'group',
    bytes: Buffer.from('Et notat.'),
  })
}
