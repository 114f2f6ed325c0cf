import { and, eq, isNotNull, ne } from 'drizzle-orm'
import { documentUpdates } from '#db/schema'
import type { Scope } from '~/core/scope'

/** Whether anybody but one person has had a hand in a text. */
export async function othersWrote(
  { db }: Pick<Scope, 'db'>,
  documentId: string,
  userId: string,
): Promise<boolean> {
  const [other] = await db
    .select({ userId: documentUpdates.userId })
    .from(documentUpdates)
    .where(
      and(
        eq(documentUpdates.documentId, documentId),
        isNotNull(documentUpdates.userId),
        ne(documentUpdates.userId, userId),
      ),
    )
    .limit(1)
  return other !== undefined
}
