import { eq } from 'drizzle-orm'
import { documents } from '#db/schema'
import { unfitIn } from '~/core/guardrail/unfit'
import type { Scope } from '~/core/scope'
import type { Unfit } from './find.server'
import { othersIn } from './other-numbers.server'
import { passagesIn } from '../versions/authors.server'
import { saidIn } from './words-of.server'

/** Who wrote what must not stand in a document: those with a part in the block of text, the comment, or the title. */
export async function writersOf(
  scope: Pick<Scope, 'db'>,
  documentId: string,
  found: readonly Unfit[],
): Promise<Set<string>> {
  const isIn = (place: Unfit['place']) => found.some((one) => one.place === place)
  return new Set([
    ...(isIn('title') ? await makerOf(scope, documentId) : []),
    ...(isIn('text') ? await writersOfText(scope, documentId) : []),
    ...(isIn('comments') ? await speakersIn(scope, documentId) : []),
  ])
}

async function makerOf({ db }: Pick<Scope, 'db'>, documentId: string): Promise<string[]> {
  const rows = await db
    .select({ by: documents.createdBy })
    .from(documents)
    .where(eq(documents.id, documentId))
  return rows.flatMap(({ by }) => by ?? [])
}

async function writersOfText(scope: Pick<Scope, 'db'>, documentId: string): Promise<string[]> {
  const isOther = await othersIn(scope, documentId)
  const blocks = await passagesIn(scope, documentId)
  return blocks
    .filter((passages) => unfitIn(passages.map(({ text }) => text).join(''), isOther).length > 0)
    .flatMap((passages) => passages.flatMap(({ userId }) => userId ?? []))
}

async function speakersIn(scope: Pick<Scope, 'db'>, documentId: string): Promise<string[]> {
  const said = await saidIn(scope, documentId)
  const isOther = await othersIn(scope, documentId)
  return said.filter(({ text }) => unfitIn(text, isOther).length > 0).map(({ authorId }) => authorId)
}
