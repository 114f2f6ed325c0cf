import { FileStore } from '@tus/file-store'
import { mkdir, readFile } from 'node:fs/promises'
import type { SentFile } from '~/core/fields'
import type { FileFolder } from '~/core/file-folder'
import { isRefusal, Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantWorkspace } from '../workspaces/access.server'
import { requireSpace } from './limits.server'

/** An upload that is not used by then is taken away. */
const keptMs = 24 * 3_600_000
/** Of one person at a time: what has not become a file yet is counted in no workspace. */
const mostOpen = 10

/** Where uploads lie while they come in, as the protocol's own library keeps them. */
export async function openUploads(folder: FileFolder): Promise<FileStore> {
  // The library makes the folder too, but for everyone on the machine.
  await mkdir(folder.incoming, { recursive: true, mode: 0o700 })
  return new FileStore({ directory: folder.incoming, expirationPeriodInMilliseconds: keptMs })
}

/**
 * Lets somebody begin to upload a file to a workspace.
 * @returns what the upload is known by from then on
 * @throws Refusal when they may not, or the file is larger than there is room for
 */
export async function beginUpload(
  scope: Scope,
  viewer: Viewer,
  uploads: FileStore,
  { workspaceId, size }: { workspaceId: string; size: number | undefined },
): Promise<{ userId: string; workspaceId: string }> {
  const workspace = await grantWorkspace(scope, viewer, 'workspace.add_files', workspaceId)
  if (size === undefined) throw new Refusal('bad-request')
  await requireSpace(scope, workspace.id, size)
  if ((await openUploadsOf(uploads, viewer.id)) >= mostOpen) throw new Refusal('too-many')
  return { userId: viewer.id, workspaceId: workspace.id }
}

/** How many uploads of one person are unfinished or unused. */
async function openUploadsOf({ configstore }: FileStore, userId: string): Promise<number> {
  const ids = (await configstore.list?.()) ?? []
  const all = await Promise.all(ids.map((id) => configstore.get(id)))
  return all.filter((upload) => upload?.metadata?.userId === userId).length
}

/** @throws Refusal when an upload is not the viewer's own, or they may no longer add files to its workspace */
export async function requireOwnUpload(scope: Scope, viewer: Viewer, uploads: FileStore, id: string) {
  const upload = await uploads.getUpload(id)
  if (upload.metadata?.userId !== viewer.id) throw new Refusal('not-found')
  const workspaceId = upload.metadata.workspaceId ?? ''
  await grantWorkspace(scope, viewer, 'workspace.add_files', workspaceId)
  return { workspaceId, isWhole: upload.offset === upload.size }
}

/**
 * The file of a form: the one in it, or the one that was uploaded before it. An upload is used once.
 * @throws Refusal when the upload is not the viewer's own, for another workspace, not whole, or gone
 */
export async function sentIn(
  scope: Scope,
  viewer: Viewer,
  folder: FileFolder,
  workspaceId: string,
  sent: { file?: SentFile | undefined; upload?: string | undefined; name?: string | undefined },
): Promise<SentFile> {
  if (sent.file && !sent.upload) return sent.file
  const uploads = await openUploads(folder)
  const id = sent.upload ?? ''
  const upload = await requireOwnUpload(scope, viewer, uploads, id).catch((error: unknown) => {
    if (isRefusal(error) || isGone(error)) throw new Refusal('conflict', 'upload-gone')
    throw error
  })
  if (upload.workspaceId !== workspaceId) throw new Refusal('conflict', 'upload-gone')
  if (!upload.isWhole) throw new Refusal('conflict', 'upload-unfinished')
  const bytes = await readFile(`${folder.incoming}/${id}`)
  await uploads.remove(id)
  return { name: sent.name ?? '', bytes }
}

/** What the protocol's library throws for an upload that it does not have, or has no longer. */
export function isGone(error: unknown): boolean {
  const status = (error as { status_code?: number } | null)?.status_code
  return status === 404 || status === 410
}

/** Takes away uploads that nobody has finished or used. @returns how many */
export async function sweepUploads(folder: FileFolder): Promise<number> {
  return (await openUploads(folder)).deleteExpired()
}
