import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { documentFlags, documents } from '#db/schema'
import { withoutIdentityNumbers } from '~/core/guardrail/national-identity-number'
import { newId } from '~/core/ids'
import { prepared } from '~/core/prepared'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'
import { documentHref, slugOf } from '../documents/address.server'
import { notify } from '../notices/notify.server'
import { peopleIn } from '../workspaces/people-in.server'
import { findUnfit, type Unfit } from './find.server'
import { writersOf } from './writers.server'

const isSame = (a: Unfit, b: Unfit) => a.kind === b.kind && a.place === b.place

/**
 * Looks through what is stored of a document, flags what must not stand there, and takes the flag away from what is gone.
 * Whoever wrote it, and those who run the workspace, are told once, when it is found.
 * @param text of the document, where it has just been read
 */
export async function keepFlags(tx: Tx, documentId: string, text?: string): Promise<void> {
  const found = await findUnfit(tx, documentId, text)
  const standing = await standingFlags(tx, documentId)
  const fresh = found.filter((one) => !standing.some((flag) => isSame(flag, one)))
  const gone = standing.filter((flag) => !found.some((one) => isSame(flag, one)))
  if (gone.length) {
    const ids = gone.map(({ id }) => id)
    await tx.db.update(documentFlags).set({ goneAt: tx.now }).where(inArray(documentFlags.id, ids))
  }
  if (fresh.length) {
    const rows = fresh.map((one) => ({ id: newId(), documentId, ...one, foundAt: tx.now }))
    await tx.db.insert(documentFlags).values(rows)
    await tell(tx, documentId, fresh)
  }
  if (fresh.length || gone.length) tx.signal(`document:${documentId}`)
}

/** What stands in a document and must not. */
export async function flagsOf(scope: Pick<Scope, 'db'>, documentId: string): Promise<Unfit[]> {
  const flags = await standingFlags(scope, documentId)
  return flags.map(({ kind, place }) => ({ kind, place }))
}

async function standingFlags({ db }: Pick<Scope, 'db'>, documentId: string) {
  return flagsStanding(db, 1).execute({ documentId })
}

const flagsStanding = prepared((db) =>
  db
    .select()
    .from(documentFlags)
    .where(and(eq(documentFlags.documentId, sql.placeholder('documentId')), isNull(documentFlags.goneAt)))
    .orderBy(documentFlags.foundAt, documentFlags.id)
    .prepare(),
)

async function tell(tx: Tx, documentId: string, found: readonly Unfit[]): Promise<void> {
  const [document] = await tx.db
    .select({ workspaceId: documents.workspaceId, title: documents.title })
    .from(documents)
    .where(eq(documents.id, documentId))
  if (!document) return
  const { workspaceId } = document
  // The log and notices are there for good: a title is told as it may be.
  const title = withoutIdentityNumbers(document.title)
  for (const kind of new Set(found.map((one) => one.kind))) {
    await tx.record('document.flagged', {
      workspaceId,
      object: { kind: 'document', id: documentId },
      detail: { title, kind },
    })
    const running = await peopleIn(tx, workspaceId, ['chair', 'secretariat'])
    const writers = await writersOf(tx, documentId, found)
    await notify(tx, [...running, ...writers], {
      kind: 'document_flagged',
      workspaceId,
      href: documentHref(await slugOf(tx, workspaceId), documentId),
      detail: { title, kind },
    })
  }
}
