import { desc, eq, sql } from 'drizzle-orm'
import { searchEntries } from '#db/schema'
import { withoutIdentityNumbers } from '~/core/guardrail/national-identity-number'
import { prepared } from '~/core/prepared'
import type { Tx } from '~/core/write'
import { stemsOf } from './stems'

/** Something that can be found, and by whom. */
export interface IndexEntry {
  /** The id of the thing; a second entry for it replaces the first. */
  objectId: string
  kind: (typeof searchEntries.$inferInsert)['kind']
  workspaceId: string | null
  audience: (typeof searchEntries.$inferInsert)['audience']
  /** Whether anyone at all may find it, on the portal. */
  isPublic: boolean
  href: string
  title: string
  /** `12/26`, found exactly. */
  reference?: string | null
  body: string
}

/** Puts a thing into the search index, or brings its entry up to date, in the transaction that changed it. */
export async function indexEntry(tx: Tx, wanted: IndexEntry): Promise<void> {
  const { objectId, ...rest } = wanted
  const [title, body] = [findable(wanted.title), findable(wanted.body)]
  const row = {
    ...rest,
    title,
    body,
    reference: wanted.reference ?? null,
    stems: stemsOf(`${title} ${body}`),
    changedAt: tx.now,
  }
  const [known] = await entryOf(tx.db, 1).execute({ objectId })
  if (known) await replacedEntry(tx.db, 1).execute({ entry: known.entry, ...row })
  else await newEntry(tx.db, 1).execute({ entry: await nextEntry(tx), objectId, ...row })
}

const inTheEntry = [
  ...(['kind', 'workspaceId', 'audience', 'isPublic', 'href', 'title', 'body'] as const),
  ...(['reference', 'stems', 'changedAt'] as const),
]
type InTheEntry = (typeof inTheEntry)[number]

function placeholders<Value>(as: (name: InTheEntry) => Value): Record<InTheEntry, Value> {
  return Object.fromEntries(inTheEntry.map((name) => [name, as(name)])) as Record<InTheEntry, Value>
}

const replacedEntry = prepared((db) =>
  db
    .update(searchEntries)
    .set(placeholders((name) => sql`${sql.param(sql.placeholder(name), searchEntries[name])}`))
    .where(eq(searchEntries.entry, sql.placeholder('entry')))
    .prepare(),
)

const newEntry = prepared((db) =>
  db
    .insert(searchEntries)
    .values({
      entry: sql.placeholder('entry'),
      objectId: sql.placeholder('objectId'),
      ...placeholders((name) => sql.placeholder(name)),
    })
    .prepare(),
)

const entryOf = prepared((db) =>
  db
    .select({ entry: searchEntries.entry })
    .from(searchEntries)
    .where(eq(searchEntries.objectId, sql.placeholder('objectId')))
    .prepare(),
)

/** Letters in one way of writing them, as a query is turned the same way. Nobody is found by an identity number. */
function findable(words: string): string {
  return withoutIdentityNumbers(words.normalize('NFC'))
}

/** Takes a thing out of the index. */
export async function removeEntry(tx: Tx, objectId: string): Promise<void> {
  await tx.db.delete(searchEntries).where(eq(searchEntries.objectId, objectId))
}

/** Writers take turns, so that the next number is free until this transaction ends. */
async function nextEntry({ db }: Tx): Promise<number> {
  const [last] = await db
    .select({ entry: searchEntries.entry })
    .from(searchEntries)
    .orderBy(desc(searchEntries.entry))
    .limit(1)
  return (last?.entry ?? 0) + 1
}
