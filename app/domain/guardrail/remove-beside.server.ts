import { and, eq, inArray, isNull, notExists, notInArray, sql } from 'drizzle-orm'
import type * as Y from 'yjs'
import { comments, documentImages, editionImages, suggestionDecisions, threads } from '#db/schema'
import { redaction as bar } from '~/core/guardrail/national-identity-number'
import type { Tx } from '~/core/write'
import { anchoredWords } from '~/editor/anchors'
import { contentOf } from '~/editor/content'
import { imageIdsIn } from '~/editor/images'
import { pictureIn } from '~/editor/suggested-format'

/** Writes anew what is said beside a text: the words that threads stand at, suggested wordings and links, and comments. */
export async function redactSaid(
  { db }: Tx,
  documentId: string,
  redacted: (words: string) => string,
): Promise<void> {
  const ofDocument = await db.select().from(threads).where(eq(threads.documentId, documentId))
  for (const { id, quote, replacement, format } of ofDocument) {
    const clean = {
      quote: redacted(quote),
      replacement: replacement === null ? null : redacted(replacement),
      format: format === null ? null : redacted(format),
    }
    if (clean.quote !== quote || clean.replacement !== replacement || clean.format !== format)
      await db.update(threads).set(clean).where(eq(threads.id, id))
  }
  if (!ofDocument.length) return
  const ids = ofDocument.map(({ id }) => id)
  for (const { id, text } of await db.select().from(comments).where(inArray(comments.threadId, ids))) {
    const clean = redacted(text)
    if (clean !== text) await db.update(comments).set({ text: clean }).where(eq(comments.id, id))
  }
}

/** Puts bars where threads quote words that have gone from the text. What people said of them stays theirs. */
export async function redactLostQuotes({ db }: Tx, documentId: string, doc: Y.Doc): Promise<void> {
  for (const thread of await db.select().from(threads).where(eq(threads.documentId, documentId))) {
    const { id, kind, anchorFrom: from, anchorTo: to, quote, thing } = thread
    if (kind === 'remark' || anchoredWords(doc, { from, to, quote, thing })) continue
    await db
      .update(threads)
      .set({ quote: quote.replace(/\S/g, bar) })
      .where(eq(threads.id, id))
  }
}

/**
 * Removes the pictures of a document that its text does not show any more. An edition keeps those that it shows, and a suggestion
 * those that nobody has decided on.
 */
export async function removeLeftPictures({ db }: Tx, documentId: string, doc: Y.Doc): Promise<void> {
  const shown = [...imageIdsIn(contentOf(doc)), ...(await suggestedPictures(db, documentId))]
  const published = db
    .select({ one: sql`1` })
    .from(editionImages)
    .where(eq(editionImages.imageId, documentImages.id))
  await db
    .delete(documentImages)
    .where(
      and(
        eq(documentImages.documentId, documentId),
        shown.length ? notInArray(documentImages.id, shown) : undefined,
        notExists(published),
      ),
    )
}

/** The pictures that are suggested for a text, by id, while nobody has decided. */
async function suggestedPictures(db: Tx['db'], documentId: string): Promise<string[]> {
  const waiting = await db
    .select({ format: threads.format })
    .from(threads)
    .leftJoin(suggestionDecisions, eq(suggestionDecisions.threadId, threads.id))
    .where(and(eq(threads.documentId, documentId), isNull(suggestionDecisions.threadId)))
  return waiting.flatMap(({ format }) => {
    const picture = pictureIn(format)
    return picture ? [picture.imageId] : []
  })
}
