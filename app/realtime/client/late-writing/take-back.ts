import * as Y from 'yjs'
import { mergeUpdates } from '~/core/merge-updates'
import { fragmentOf } from '~/editor/fragment'
import { writtenWords } from '../device/written-words'
import { saysSomething } from './give-back'
import { linesIn, wordsOfLine } from './place'

/**
 * Takes into a document what an earlier page of the same person had not sent.
 * @returns the lines of it that have no place in the text, since others have taken out or written anew what they stood in: Yjs
 * lets go of where that was
 */
export function takeBack(doc: Y.Doc, updates: readonly Uint8Array[], origin: object): string[] {
  if (!updates.length) return []
  const known = Y.decodeStateVector(Y.encodeStateVector(doc))
  for (const update of updates) Y.applyUpdate(doc, update, origin)
  const { structs, ds } = Y.decodeUpdate(mergeUpdates([...updates]))
  const isLost = structs.some((struct) => {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return false
    const isNew = struct.id.clock >= (known.get(struct.id.client) ?? 0)
    return isNew && !Y.isDeleted(ds, struct.id) && isGone(doc, struct.id)
  })
  if (!isLost) return []
  const fragment = fragmentOf(doc)
  const text = fragment
    ? linesIn(fragment)
        .map(({ element }) => wordsOfLine(element))
        .join('\n')
    : ''
  return writtenWords(updates).filter((line) => saysSomething(line) && !text.includes(line))
}

/** Whether something is in the document, and taken out. */
function isGone({ store }: Y.Doc, id: Y.ID): boolean {
  return Y.getState(store, id.client) > id.clock && Y.getItem(store, id).deleted
}
