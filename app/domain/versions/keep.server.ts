import { and, desc, eq, gt, isNotNull, lte, sql } from 'drizzle-orm'
import { documentUpdates, documentVersions, documentVersionWriters } from '#db/schema'
import { newId } from '~/core/ids'
import { numbered, prepared } from '~/core/prepared'
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
  await newVersion(tx.db, 1).execute({
    ...{ id, documentId, number, sequence, name: null, step: null, restoredFrom: null },
    ...occasion,
    state: Buffer.from(state),
    createdBy: tx.actorId,
    createdAt: tx.now,
  })
  const writers = await writersBetween(tx, documentId, last?.sequence ?? 0, sequence)
  if (writers.length)
    await newWriters(tx.db, writers.length).execute({ versionId: id, ...numbered('user', writers) })
  return number
}

const newVersion = prepared((db) =>
  db
    .insert(documentVersions)
    .values({
      id: sql.placeholder('id'),
      documentId: sql.placeholder('documentId'),
      number: sql.placeholder('number'),
      sequence: sql.placeholder('sequence'),
      state: sql.placeholder('state'),
      kind: sql.placeholder('kind'),
      name: sql.placeholder('name'),
      step: sql.placeholder('step'),
      restoredFrom: sql.placeholder('restoredFrom'),
      createdBy: sql.placeholder('createdBy'),
      createdAt: sql.placeholder('createdAt'),
    })
    .prepare(),
)

const newWriters = prepared((db, count) =>
  db
    .insert(documentVersionWriters)
    .values(
      Array.from({ length: count }, (_, nth) => ({
        versionId: sql.placeholder('versionId'),
        userId: sql.placeholder(`user${nth}`),
      })),
    )
    .prepare(),
)

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
