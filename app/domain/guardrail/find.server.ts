import { unfitIn, type UnfitKind } from '~/core/guardrail/unfit'
import type { Scope } from '~/core/scope'
import { othersIn } from './other-numbers.server'
import { wordsOf, type Place } from './words-of.server'

/** Something that must not stand in a document, and where it does. */
export interface Unfit {
  kind: UnfitKind
  place: Place
}

/**
 * What a document holds now, in its title, its text and what is said about it, that must not stand there.
 * @param text of the document, where it has just been read
 */
export async function findUnfit(
  scope: Pick<Scope, 'db'>,
  documentId: string,
  text?: string,
): Promise<Unfit[]> {
  const said = await wordsOf(scope, documentId, text)
  const isOther = await othersIn(scope, documentId)
  return (Object.keys(said) as Place[]).flatMap((place) =>
    unfitIn(said[place], isOther).map((kind) => ({ kind, place })),
  )
}
