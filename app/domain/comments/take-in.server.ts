import { eq } from 'drizzle-orm'
import { threads } from '#db/schema'
import type { Tx } from '~/core/write'
import type { Anchor } from '~/editor/anchors'
import { carriedAnchors } from '~/editor/carried-anchors'
import { formatFrom, isAboutLines } from '~/editor/suggested-format'
import { takeIn, type Suggested } from '~/editor/take-in'
import { changeText } from '../documents/text.server'

/**
 * Takes suggestions into a text in their order, as one change of it. Where lines become something else or move, what is said at words of
 * these goes on standing there.
 * @returns those that could be taken in: the words of the others are gone
 */
export async function takeIntoText<Suggestion extends Suggested & { id: string }>(
  tx: Tx,
  documentId: string,
  suggestions: readonly Suggestion[],
): Promise<Suggestion[]> {
  const anchors = suggestions.some(makesLines)
    ? await anchorsBeside(tx, documentId)
    : new Map<string, Anchor>()
  const moved = new Map<string, Anchor>()
  const taken: Suggestion[] = []
  await changeText(tx, documentId, (doc) => {
    for (const one of suggestions) {
      const suggestion = { ...one, anchor: anchors.get(one.id) ?? one.anchor }
      const take = () => takeIn(doc, suggestion)
      const { changed, carried } = makesLines(one)
        ? carriedAnchors(doc, anchors, take)
        : { changed: take(), carried: new Map<string, Anchor>() }
      if (changed) taken.push(one)
      for (const [id, anchor] of carried) {
        anchors.set(id, anchor)
        moved.set(id, anchor)
      }
    }
    return taken.length > 0
  })
  for (const [id, { from, to }] of moved)
    await tx.db.update(threads).set({ anchorFrom: from, anchorTo: to }).where(eq(threads.id, id))
  return taken
}

function makesLines({ format }: Suggested): boolean {
  const known = format === null ? null : formatFrom(format)
  return known !== null && isAboutLines(known)
}

async function anchorsBeside({ db }: Tx, documentId: string): Promise<Map<string, Anchor>> {
  const rows = await db.select().from(threads).where(eq(threads.documentId, documentId))
  return new Map(
    rows
      .filter(({ kind }) => kind !== 'remark')
      .map(({ id, anchorFrom: from, anchorTo: to, quote, thing }) => [id, { from, to, quote, thing }]),
  )
}
