import type { Tx } from '~/core/write'
import { anchorNow } from '~/editor/moved/anchor-now'
import { takeIn, type Suggested } from '~/editor/take-in'
import { changeText } from '../documents/text.server'

/**
 * Takes suggestions into a text in their order, as one change of it. Where one makes lines something else, or moves them, those after
 * it follow their words.
 * @returns those that could be taken in: the words of the others are gone
 */
export async function takeIntoText<Suggestion extends Suggested>(
  tx: Tx,
  documentId: string,
  suggestions: readonly Suggestion[],
): Promise<Suggestion[]> {
  const taken: Suggestion[] = []
  await changeText(tx, documentId, (doc, moves) => {
    for (const one of suggestions)
      if (takeIn(doc, { ...one, anchor: anchorNow(one.anchor, moves) })) taken.push(one)
    return taken.length > 0
  })
  return taken
}
