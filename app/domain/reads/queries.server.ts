import { and, eq, min } from 'drizzle-orm'
import { documentReads, documents, fileReads, files, users } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { GrantedDocument } from '~/domain/documents/access.server'
import type { GrantedFile } from '~/domain/files/access.server'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'

/** Somebody who opened a document or fetched a file. */
export interface WhoRead {
  userId: string
  name: string
}

/** Who opened a document on a local date, by name. */
export async function readersOfDocument(
  { db }: Pick<Scope, 'db'>,
  document: GrantedDocument<'document.manage'>,
  on: string,
): Promise<WhoRead[]> {
  const rows = await db
    .select({ userId: users.id, name: users.name })
    .from(documentReads)
    .innerJoin(users, eq(users.id, documentReads.userId))
    .where(and(eq(documentReads.documentId, document.id), eq(documentReads.day, on)))
  return byName(rows)
}

/** Who fetched a file on a local date, by name. */
export async function readersOfFile(
  { db }: Pick<Scope, 'db'>,
  file: GrantedFile<'file.see_readers'>,
  on: string,
): Promise<WhoRead[]> {
  const rows = await db
    .select({ userId: users.id, name: users.name })
    .from(fileReads)
    .innerJoin(users, eq(users.id, fileReads.userId))
    .where(and(eq(fileReads.fileId, file.id), eq(fileReads.day, on)))
  return byName(rows)
}

/** Who opened any document or fetched any file of a workspace on a local date, by name. */
export async function readersInWorkspace(
  { db }: Pick<Scope, 'db'>,
  workspace: GrantedWorkspace<'workspace.give_seats'>,
  on: string,
): Promise<WhoRead[]> {
  const person = { userId: users.id, name: users.name }
  const [ofDocuments, ofFiles] = await Promise.all([
    db
      .selectDistinct(person)
      .from(documentReads)
      .innerJoin(documents, eq(documents.id, documentReads.documentId))
      .innerJoin(users, eq(users.id, documentReads.userId))
      .where(and(eq(documents.workspaceId, workspace.id), eq(documentReads.day, on))),
    db
      .selectDistinct(person)
      .from(fileReads)
      .innerJoin(files, eq(files.id, fileReads.fileId))
      .innerJoin(users, eq(users.id, fileReads.userId))
      .where(and(eq(files.workspaceId, workspace.id), eq(fileReads.day, on))),
  ])
  return byName([...new Map([...ofDocuments, ...ofFiles].map((one) => [one.userId, one])).values()])
}

/** The first local date that anything is kept of; null while nothing is. On a day before it nobody knows who read. */
export async function readsKnownFrom({ db }: Pick<Scope, 'db'>): Promise<string | null> {
  const [row] = await db.select({ day: min(documentReads.day) }).from(documentReads)
  return row?.day ?? null
}

/** The same of files, which have been kept for a shorter time. */
export async function fileReadsKnownFrom({ db }: Pick<Scope, 'db'>): Promise<string | null> {
  const [row] = await db.select({ day: min(fileReads.day) }).from(fileReads)
  return row?.day ?? null
}

function byName(people: WhoRead[]): WhoRead[] {
  const { compare } = new Intl.Collator('nb')
  return people.sort((a, b) => compare(a.name, b.name))
}
