import { and, count, desc, eq, inArray, lt } from 'drizzle-orm'
import * as Y from 'yjs'
import { documentVersions, documentVersionWriters, users } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { contentOf, type Content } from '~/editor/content'
import type { GrantedDocument } from '../documents/access.server'
import { loadDoc } from '../documents/text.server'

type MayReadHistory = GrantedDocument<'document.read_history'>

export type ListedVersion = Awaited<ReturnType<typeof versionsOf>>['versions'][number]

/** The number in an address. @throws Refusal `not-found` when it is none */
export function versionNumber(wanted: string | undefined): number {
  if (!/^[1-9]\d{0,8}$/.test(wanted ?? '')) throw new Refusal('not-found')
  return Number(wanted)
}

/** The versions of a document, the newest first, a page at a time, each with those who wrote since the one before. */
export async function versionsOf(
  scope: Scope,
  document: MayReadHistory,
  { page, size }: { page: number; size: number },
) {
  const ofDocument = eq(documentVersions.documentId, document.id)
  const [total] = await scope.db.select({ count: count() }).from(documentVersions).where(ofDocument)
  const rows = await scope.db
    .select({
      id: documentVersions.id,
      number: documentVersions.number,
      kind: documentVersions.kind,
      name: documentVersions.name,
      step: documentVersions.step,
      restoredFrom: documentVersions.restoredFrom,
      createdAt: documentVersions.createdAt,
      by: users.name,
    })
    .from(documentVersions)
    .leftJoin(users, eq(users.id, documentVersions.createdBy))
    .where(ofDocument)
    .orderBy(desc(documentVersions.number))
    .limit(size)
    .offset((page - 1) * size)
  const writers = await writersOf(
    scope,
    rows.map(({ id }) => id),
  )
  return {
    total: Number(total?.count ?? 0),
    versions: rows.map(({ id, createdAt, ...row }) => ({
      ...row,
      at: createdAt.toISOString(),
      writers: writers.get(id) ?? [],
    })),
  }
}

/** As many versions as can be chosen among; those before them are compared from their own pages. */
const mostChoices = 100

/** What is known of a version where it is chosen. `name` is null for one that was kept by itself. */
export type VersionChoice = { number: number; name: string | null; at: string }

/** The versions that can be chosen to be compared: the newest, and those of `named` numbers wherever they stand. */
export async function versionChoices(
  { db }: Scope,
  document: MayReadHistory,
  named: readonly number[] = [],
): Promise<VersionChoice[]> {
  const columns = {
    number: documentVersions.number,
    name: documentVersions.name,
    createdAt: documentVersions.createdAt,
  }
  const ofDocument = eq(documentVersions.documentId, document.id)
  const newest = db
    .select(columns)
    .from(documentVersions)
    .where(ofDocument)
    .orderBy(desc(documentVersions.number))
    .limit(mostChoices)
  const others = db
    .select(columns)
    .from(documentVersions)
    .where(and(ofDocument, inArray(documentVersions.number, [...named])))
  const rows = new Map([...(await newest), ...(await others)].map((row) => [row.number, row]))
  return [...rows.values()]
    .sort((one, other) => other.number - one.number)
    .map(({ createdAt, ...row }) => ({ ...row, at: createdAt.toISOString() }))
}

async function writersOf({ db }: Scope, versionIds: string[]): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>()
  if (!versionIds.length) return names
  const rows = await db
    .select({ versionId: documentVersionWriters.versionId, name: users.name })
    .from(documentVersionWriters)
    .innerJoin(users, eq(users.id, documentVersionWriters.userId))
    .where(inArray(documentVersionWriters.versionId, versionIds))
    .orderBy(users.name)
  for (const { versionId, name } of rows) names.set(versionId, [...(names.get(versionId) ?? []), name])
  return names
}

/** One version with its text, and the number of the one before it. @throws Refusal `not-found` */
export async function versionPage(scope: Scope, document: MayReadHistory, number: number) {
  const [row] = await scope.db
    .select({ version: documentVersions, by: users.name })
    .from(documentVersions)
    .leftJoin(users, eq(users.id, documentVersions.createdBy))
    .where(and(eq(documentVersions.documentId, document.id), eq(documentVersions.number, number)))
  if (!row) throw new Refusal('not-found')
  const { id, kind, name, step, restoredFrom, createdAt, state } = row.version
  const [before] = await scope.db
    .select({ number: documentVersions.number })
    .from(documentVersions)
    .where(and(eq(documentVersions.documentId, document.id), lt(documentVersions.number, number)))
    .orderBy(desc(documentVersions.number))
    .limit(1)
  return {
    version: {
      ...{ number, kind, name, step, restoredFrom, by: row.by },
      at: createdAt.toISOString(),
      writers: (await writersOf(scope, [id])).get(id) ?? [],
    },
    content: contentFrom(state),
    before: before?.number ?? null,
  }
}

/** The text of a version of a document that has been granted. @throws Refusal `not-found` */
export async function contentOfVersion({ db }: Scope, documentId: string, number: number): Promise<Content> {
  const [row] = await db
    .select({ state: documentVersions.state })
    .from(documentVersions)
    .where(and(eq(documentVersions.documentId, documentId), eq(documentVersions.number, number)))
  if (!row) throw new Refusal('not-found')
  return contentFrom(row.state)
}

/** Two texts of a document; null stands for the text as it is now. @throws Refusal `not-found` */
export async function textsToCompare(
  scope: Scope,
  document: MayReadHistory,
  from: number,
  to: number | null,
): Promise<{ before: Content; after: Content }> {
  return {
    before: await contentOfVersion(scope, document.id, from),
    after:
      to === null
        ? contentOf(await loadDoc(scope, document.id))
        : await contentOfVersion(scope, document.id, to),
  }
}

function contentFrom(state: Uint8Array): Content {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const content = contentOf(doc)
  doc.destroy()
  return content
}
