import { eq } from 'drizzle-orm'
import { documents } from '#db/schema'
import type { Scope } from '~/core/scope'

/** The written form of Norwegian that the minutes of a meeting are kept in. */
export async function languageOfMinutes(
  { db }: Pick<Scope, 'db'>,
  { minutes }: { minutes: { documentId: string } | null },
): Promise<'nb' | 'nn'> {
  if (!minutes) return 'nb'
  const [document] = await db
    .select({ language: documents.language })
    .from(documents)
    .where(eq(documents.id, minutes.documentId))
  return document?.language === 'nn' ? 'nn' : 'nb'
}
