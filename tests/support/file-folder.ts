import type { FileFolder, KeptBytes } from '~/core/file-folder'
import type { Store } from '~/core/store'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { addFile } from '~/domain/files/add.server'
import { prepareFile } from '~/domain/files/prepare.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'

/** Bytes in memory, and what there is of them. */
interface MemoryBytes extends KeptBytes {
  readonly kept: Map<string, { bytes: Uint8Array<ArrayBuffer>; at: Date }>
}

/** A folder of files in memory, and what lies in it. */
export type MemoryFolder = FileFolder & MemoryBytes

export function memoryFolder(now: () => Date = () => new Date(0)): MemoryFolder {
  const files = memoryBytes(now)
  const thumbnails = memoryBytes(now)
  return { ...files, incoming: '', thumbnails }
}

function memoryBytes(now: () => Date): MemoryBytes {
  const kept: MemoryBytes['kept'] = new Map()
  return {
    kept,
    pathOf: (id) => id,
    async keep(id, bytes) {
      kept.set(id, { bytes: new Uint8Array(bytes), at: now() })
    },
    has: async (id) => kept.has(id),
    async read(id) {
      const found = kept.get(id)
      return found ? new Response(found.bytes).body : null
    },
    async remove(id) {
      kept.delete(id)
    },
    async keptBefore(instant) {
      return [...kept].filter(([, { at }]) => at < instant).map(([id]) => id)
    },
  }
}

/** Uploads a file as somebody would. */
export async function storeFile(
  store: Store,
  viewer: Viewer,
  folder: FileFolder,
  options: { workspaceId: string; audience?: 'group' | 'everyone'; name?: string; bytes?: Buffer },
): Promise<string> {
  const { workspaceId, audience = 'group', name = 'notat.txt', bytes = Buffer.from('Et notat.') } = options
  const prepared = await prepareFile(folder, { name, bytes })
  return write(store, viewer.id, async (tx) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.add_files', workspaceId)
    return addFile(tx, workspace, { audience }, prepared)
  })
}
