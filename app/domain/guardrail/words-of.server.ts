import { eq, sql } from 'drizzle-orm'
import { comments, documents, threads, type unfitPlaces } from '#db/schema'
import { prepared } from '~/core/prepared'
import type { Scope } from '~/core/scope'
import { contentOf, plainTextOf } from '~/editor/content'
import { loadDoc } from '../documents/text.server'

/** Where in a document words stand. */
export type Place = (typeof unfitPlaces)[number]

/**
 * All words of a document as it is now, by where they stand.
 * @param text of the document, where it has just been read
 */
export async function wordsOf(
  scope: Pick<Scope, 'db'>,
  documentId: string,
  text?: string,
): Promise<Record<Place, string>> {
  return {
    title: await titleOf(scope, documentId),
    text: text ?? (await textOf(scope, documentId)),
    comments: (await saidIn(scope, documentId)).map(({ text }) => text).join('\n'),
  }
}

async function titleOf({ db }: Pick<Scope, 'db'>, documentId: string): Promise<string> {
  const [row] = await titles(db, 1).execute({ documentId })
  return row?.title ?? ''
}

const titles = prepared((db) =>
  db
    .select({ title: documents.title })
    .from(documents)
    .where(eq(documents.id, sql.placeholder('documentId')))
    .prepare(),
)

async function textOf(scope: Pick<Scope, 'db'>, documentId: string): Promise<string> {
  const doc = await loadDoc(scope, documentId)
  const text = plainTextOf(contentOf(doc))
  doc.destroy()
  return text
}

/** All that is said beside a text, with who said it: the words that threads stand at, suggested wordings and links, and comments. */
export async function saidIn(
  { db }: Pick<Scope, 'db'>,
  documentId: string,
): Promise<Array<{ text: string; authorId: string }>> {
  const begun = await threadsOf(db, 1).execute({ documentId })
  if (!begun.length) return []
  const said = await db
    .select({ authorId: comments.authorId, text: comments.text })
    .from(comments)
    .innerJoin(threads, eq(threads.id, comments.threadId))
    .where(eq(threads.documentId, documentId))
  return [
    ...begun.flatMap(({ authorId, quote, replacement, format }) =>
      [quote, replacement ?? '', format ?? ''].map((text) => ({ authorId, text })),
    ),
    ...said,
  ]
}

const threadsOf = prepared((db) =>
  db
    .select({
      authorId: threads.authorId,
      quote: threads.quote,
      replacement: threads.replacement,
      format: threads.format,
    })
    .from(threads)
    .where(eq(threads.documentId, sql.placeholder('documentId')))
    .prepare(),
)
