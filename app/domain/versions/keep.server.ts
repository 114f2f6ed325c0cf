import { and, desc, eq, gt, isNotNull, lte, sql } from 'drizzle-orm'
import { documentUpdates, documentVersions, documentVersionWriters } from '#db/schema'
import { newId } from '~/core/ids'
import { prepared } from '~/core/prepared'
import type { Tx } from '~/core/write'
import { loadText } from '../documents/text.server'

/** Why a version is kept. */
export type Occasion =
  | { kind: 'stretch' }
  | { kind: 'named'; name: string }
  | { kind: 'step'; step: (typeof documentVersions.$inferInsert)['step'] }
  | { kind: 'restored'; restoredFrom: number }

/**
 * Keeps the text as it stands. The end of a stretch of work keeps nothing when the newest version is just that text.
 * @returns its number, from 1; null when nothing was kept
 */
export async function keepVersion(tx: Tx, documentId: string, occasion: Occasion): Promise<number | null> {
  const last = await newestVersion(tx, documentId)
  const { state, sequence } = await loadText(tx, documentId)
  if (occasion.kind === 'stretch' && (last?.sequence ?? 0) === sequence) return null
  const id = newId()
  const number = (last?.number ?? 0) + 1
  await tx.db.insert(documentVersions).values({
    ...{ id, documentId, number, sequence },
    ...occasion,
    state: Buffer.from(state),
    createdBy: tx.actorId,
    createdAt: tx.now,
  })
  const writers = await writersBetween(tx, documentId, last?.sequence ?? 0, sequence)
  if (writers.length)
    await tx.db.insert(documentVersionWriters).values(writers.map((userId) => ({ versionId: id, userId })))
  return number
}

/** The version that is the text as it stands: the newest one, or else one that is kept now for this step. @returns its number */
export async function versionOf(
  tx: Tx,
  documentId: string,
  step: (typeof documentVersions.$inferInsert)['step'],
): Promise<number> {
  const last = await newestVersion(tx, documentId)
  const { sequence } = await loadText(tx, documentId)
  if (last?.sequence === sequence) return last.number
  const kept = await keepVersion(tx, documentId, { kind: 'step', step })
  if (kept === null) throw new Error('a version at a step is always kept')
  return kept
}

async function newestVersion({ db }: Tx, documentId: string) {
  const [last] = await newestOf(db, 1).execute({ documentId })
  return last
}

const newestOf = prepared((db) =>
  db
    .select({ number: documentVersions.number, sequence: documentVersions.sequence })
    .from(documentVersions)
    .where(eq(documentVersions.documentId, sql.placeholder('documentId')))
    .orderBy(desc(documentVersions.number))
    .limit(1)
    .prepare(),
)

/** Who wrote after one change and up to another. What the system wrote has no writer. */
async function writersBetween({ db }: Tx, documentId: string, after: number, upTo: number) {
  const rows = await writersOf(db, 1).execute({ documentId, after, upTo })
  return rows.flatMap((row) => row.userId ?? [])
}

const writersOf = prepared((db) =>
  db
    .selectDistinct({ userId: documentUpdates.userId })
    .from(documentUpdates)
    .where(
      and(
        eq(documentUpdates.documentId, sql.placeholder('documentId')),
        gt(documentUpdates.sequence, sql.placeholder('after')),
        lte(documentUpdates.sequence, sql.placeholder('upTo')),
        isNotNull(documentUpdates.userId),
      ),
    )
    .prepare(),
)
