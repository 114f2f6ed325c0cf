import { createHash } from 'node:crypto'
import type { SentFile } from '~/core/fields'
import type { FileFolder } from '~/core/file-folder'
import { newId } from '~/core/ids'
import type { FileRemark, FileType } from './kinds'
import { fileName } from './name'
import { recogniseFile } from './recognise.server'

/** A file that has been looked through and lies in the folder, ready to become a version. */
export interface PreparedFile {
  /** Of the version it becomes, and of its bytes. */
  id: string
  name: string
  type: FileType
  size: number
  sha256: string
  remarks: FileRemark[]
}

/**
 * Looks through what was sent and keeps its bytes. Before the transaction, since it takes time; bytes that no row comes
 * to name are swept away later.
 * @throws Refusal when it is nothing that a workspace keeps; nothing has been kept then
 */
export async function prepareFile(folder: FileFolder, { name, bytes }: SentFile): Promise<PreparedFile> {
  const { type, remarks } = await recogniseFile(bytes)
  const prepared = {
    id: newId(),
    name: fileName(name, type),
    type,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    remarks,
  }
  await folder.keep(prepared.id, bytes)
  return prepared
}
