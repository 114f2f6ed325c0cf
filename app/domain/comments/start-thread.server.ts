import { comments, threads } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { Anchor } from '~/editor/anchors'
import type { ImageAttributes } from '~/editor/image-attributes'
import { formatFrom, keptFormat, type BelowFormat } from '~/editor/suggested-format'
import { wordingOf } from '~/editor/wording'
import type { GrantedDocument } from '../documents/access.server'
import { sizeOfImage } from '../images/queries.server'
import type { ThreadFields } from './fields'
import { placeOf } from './place.server'
import { speaksFor } from './speaks-for'

type Place = Pick<ThreadFields, 'from' | 'to' | 'quote'>

/**
 * Comments on words of a text, for the organisation of one's seat.
 * @throws Refusal when the words are not in the text
 */
export async function startThread(
  tx: Tx,
  viewer: Viewer,
  document: GrantedDocument<'document.comment'>,
  { text, ...place }: Place & { text: string },
): Promise<string> {
  const anchor = await placeOf(tx, document.id, place)
  // What is said of a picture stands at the words beside it.
  if (anchor.thing) throw new Refusal('conflict', 'words-gone')
  return insertThread(tx, viewer, document, { kind: 'comment', anchor, replacement: null, text })
}

/** Says something about the whole document, for the organisation of one's seat. */
export async function remarkOnWhole(
  tx: Tx,
  viewer: Viewer,
  document: GrantedDocument<'document.comment'>,
  text: string,
): Promise<string> {
  const anchor = { from: '', to: '', quote: '' }
  return insertThread(tx, viewer, document, { kind: 'remark', anchor, replacement: null, text })
}

/**
 * Suggests other words in the place of some in the text, a line for each paragraph; an empty replacement takes them out. The
 * text stays as it is until somebody who may takes the suggestion in. At one thing that is no words, such as a picture, the
 * suggestion is to take it out.
 * @throws Refusal when the words are not in the text, or the suggestion changes nothing
 */
export async function suggestWording(
  tx: Tx,
  viewer: Viewer,
  document: GrantedDocument<'document.comment'>,
  fields: Place & { replacement: string; text: string },
): Promise<string> {
  const { text, ...place } = fields
  const anchor = await placeOf(tx, document.id, place)
  // What is no words is taken out, or stays.
  const replacement = anchor.thing ? '' : wordingOf(fields.replacement)
  if (!anchor.thing && replacement === wordingOf(anchor.lines))
    throw new Refusal('conflict', 'suggestion-unchanged')
  return insertThread(tx, viewer, document, { kind: 'suggestion', anchor, replacement, text })
}

/**
 * Suggests that words of the text look otherwise, lead elsewhere, or have a table or a picture below them; what they say stays.
 * @throws Refusal when the words are not in the text, or stand so already, or the document does not have the picture
 */
export async function suggestFormat(
  tx: Tx,
  viewer: Viewer,
  document: GrantedDocument<'document.comment'>,
  { format, text, ...place }: Place & { format: string; text: string },
): Promise<string> {
  const wanted = formatFrom(format)
  if (!wanted) throw new Refusal('invalid', 'choice', { field: 'format' })
  const anchor = await placeOf(tx, document.id, place, wanted)
  // What is no words looks as it does.
  if (anchor.thing) throw new Refusal('conflict', 'words-gone')
  const known = keptFormat('picture' in wanted ? await asKept(tx, document, wanted.picture) : wanted)
  return insertThread(tx, viewer, document, {
    kind: 'suggestion',
    anchor,
    replacement: null,
    format: known,
    text,
  })
}

/** A picture as large as it is: what a browser says of that is a claim. */
async function asKept(
  scope: Tx,
  document: GrantedDocument<'document.comment'>,
  picture: ImageAttributes,
): Promise<BelowFormat> {
  return { picture: { ...picture, ...(await sizeOfImage(scope, document, picture.imageId)) } }
}

/** A thread at words that are known to be in the text, or about the whole of it. */
export interface NewThread {
  kind: 'comment' | 'suggestion' | 'remark'
  anchor: Anchor
  replacement: string | null
  /** How a suggestion would have its words look; it has no replacement then. */
  format?: string | null
  text: string
}

/** Puts a thread where its words are known to stand, as they came with the text itself. */
export async function insertThread(
  tx: Tx,
  viewer: Viewer,
  document: GrantedDocument<'document.comment'>,
  { kind, anchor, replacement, format = null, text }: NewThread,
): Promise<string> {
  const id = newId()
  const said = { authorId: viewer.id, organisationId: speaksFor(viewer, document), createdAt: tx.now }
  const { from: anchorFrom, to: anchorTo, quote, thing = null } = anchor
  const place = { anchorFrom, anchorTo, quote, thing }
  await tx.db
    .insert(threads)
    .values({ id, documentId: document.id, kind, ...place, replacement, format, ...said })
  if (text) await tx.db.insert(comments).values({ id: newId(), threadId: id, text, ...said })
  await tx.record(kind === 'suggestion' ? 'suggestion.made' : 'comment.added', {
    workspaceId: document.workspaceId,
    object: { kind: 'document', id: document.id },
    detail: { title: document.title, threadId: id },
  })
  tx.signal(`document:${document.id}`)
  return id
}
