import * as Y from 'yjs'
import { mapWords } from './map-words'
import type { Redaction } from './rewrite'

/** All that was ever in a text and is not in it now, as what is to be taken out of its history. */
export function takenOutOf(doc: Y.Doc): Redaction {
  const stands = (client: number, clock: number) => {
    if (clock >= Y.getState(doc.store, client)) return false
    const struct: unknown = Y.getItem(doc.store, Y.createID(client, clock))
    return struct instanceof Y.Item && !struct.deleted
  }
  return {
    letter: (client, clock) => !stands(client, clock),
    value: (value, client, clock) => (stands(client, clock) ? value : mapWords(value, () => '')),
  }
}
