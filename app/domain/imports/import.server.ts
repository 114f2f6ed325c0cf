import { createHash } from 'node:crypto'
import { documentImports } from '#db/schema'
import { unfitIn } from '~/core/guardrail/unfit'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { insertThread, type NewThread } from '~/domain/comments/start-thread.server'
import { addImage } from '~/domain/images/add.server'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import { initialUpdate } from '~/editor/content'
import { grantDocument } from '../documents/access.server'
import { createDocument } from '../documents/create.server'
import type { ImportFields } from './fields'
import { readFile, type ReadFile } from './read-file.server'
import { takenOut, withPictures } from './remarks'
import { threadsOf, type RemarkWords } from './threads'
import { namedBy } from './title'

/** A file that has been read, ready to become a document. */
export interface PreparedImport extends Pick<ReadFile, 'format' | 'images' | 'losses' | 'numbering'> {
  title: string
  text: Uint8Array
  threads: NewThread[]
  file: { name: string; size: number; sha256: string }
}

/**
 * Reads the file of a form. Before the transaction, since it takes time.
 * @throws Refusal when no document can be made from it; nothing has been changed then
 */
export async function prepareImport(
  { file, title: wanted }: Pick<ImportFields, 'file' | 'title'>,
  words: RemarkWords,
): Promise<PreparedImport> {
  const read = await readFile(file.bytes)
  const { title, content: marked } = namedBy(wanted, file.name, read)
  refuseUnfitTitle(title)
  const { content, places, pictures } = takenOut(marked)
  const text = initialUpdate(content)
  const threads = threadsOf(text, withPictures(read.remarks, pictures), places, words, read.losses)
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  return {
    format: read.format,
    images: read.images,
    losses: read.losses,
    numbering: read.numbering,
    title,
    text,
    threads,
    file: { name: file.name, size: file.bytes.length, sha256 },
  }
}

/** A title comes into the log, which is there for good; a text that is unfit is flagged, and can be mended. */
function refuseUnfitTitle(title: string): void {
  const [problem] = unfitIn(title)
  if (problem) throw new Refusal('invalid', problem, { field: 'title' })
}

/**
 * Makes a new document of a file, with its pictures and what was said beside it, and keeps what of the file it could not hold.
 * @throws Refusal when its pictures are more than a document may have
 */
export async function importDocument(
  tx: Tx,
  viewer: Viewer,
  workspace: GrantedWorkspace<'workspace.write_documents'>,
  { kind, language, audience }: Pick<ImportFields, 'kind' | 'language' | 'audience'>,
  { title, text, numbering, threads, images, format, losses, file }: PreparedImport,
): Promise<string> {
  const documentId = await createDocument(tx, workspace, { kind, language, audience, title, text, numbering })
  const document = await grantDocument(tx, viewer, 'document.edit', documentId)
  for (const [id, image] of images) await addImage(tx, document, image, id)
  if (threads.length) {
    const commented = await grantDocument(tx, viewer, 'document.comment', documentId)
    for (const thread of threads) await insertThread(tx, viewer, commented, thread)
  }
  const { name: fileName, size, sha256 } = file
  await tx.db.insert(documentImports).values({
    documentId,
    format,
    fileName,
    size,
    sha256,
    losses,
    importedBy: tx.actorId,
    importedAt: tx.now,
  })
  await tx.record('document.imported', {
    workspaceId: workspace.id,
    object: { kind: 'document', id: documentId },
    detail: { title, format },
  })
  return documentId
}
