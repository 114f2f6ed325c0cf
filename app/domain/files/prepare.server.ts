import { createHash } from 'node:crypto'
import type { SentFile } from '~/core/fields'
import { unfitIn } from '~/core/guardrail/unfit'
import type { FileFolder } from '~/core/file-folder'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { FileRemark, FileType } from './kinds'
import { fileName } from './name'
import { recogniseFile } from './recognise.server'
import { wordsIn } from './words.server'

/** Characters of a file that are looked through, a few thousand pages: the process does nothing else meanwhile. */
const mostLookedThrough = 5_000_000

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
 * @throws Refusal when it is nothing that a workspace keeps, or bears a classification marking; nothing has been kept then
 */
export async function prepareFile(folder: FileFolder, { name, bytes }: SentFile): Promise<PreparedFile> {
  const { type, remarks } = await recogniseFile(bytes)
  const said = await unfitWordsIn(type, bytes)
  const prepared = {
    id: newId(),
    name: fileName(name, type),
    type,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    remarks: [...remarks, ...said],
  }
  await folder.keep(prepared.id, bytes)
  return prepared
}

/**
 * What in the words of a file must not stand there. A number may be something else, and is told of; a marking on a line of
 * its own is meant.
 */
async function unfitWordsIn(type: FileType, bytes: Buffer): Promise<FileRemark[]> {
  const words = await wordsIn(type, bytes)
  if (words === null) return ['unread']
  const found = unfitIn(words.slice(0, mostLookedThrough))
  if (found.includes('classified')) throw new Refusal('invalid', 'upload-classified')
  return found.includes('identity-number') ? ['identity-number'] : []
}
