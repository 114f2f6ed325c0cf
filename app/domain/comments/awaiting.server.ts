import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { comments, documents, documentShares, threads, workspaces } from '#db/schema'
import { named, nameOf } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { visibleDocuments } from '../documents/access.server'
import { actsIn, documentRules, type DocumentThing } from '../documents/policy'

/** How many open documents are looked through: nobody has more on a desk. */
const looked = 50

/** The documents that are open for the viewer's comments, across workspaces, soonest deadline first: at most so many, and how many there are. */
export async function awaitingComments(scope: Scope, viewer: Viewer, most: number, language: Language) {
  if (!viewer.seats.length) return { documents: [], total: 0 }
  const rows = await scope.db
    .select({
      id: documents.id,
      workspaceId: documents.workspaceId,
      kind: documents.kind,
      title: documents.title,
      language: documents.language,
      audience: documents.audience,
      state: documents.state,
      reviewDeadline: documents.reviewDeadline,
      accessCode: documents.accessCode,
      unreadableFrom: documents.unreadableFrom,
    })
    .from(documents)
    .where(and(eq(documents.state, 'in_review'), visibleDocuments(viewer, scope)))
    .orderBy(asc(documents.reviewDeadline), asc(documents.id))
    .limit(looked)
  const all = (await asThings(scope, rows)).filter(({ thing }) =>
    documentRules['document.comment'](viewer, thing),
  )
  const open = all.slice(0, most)
  const ids = open.map(({ thing }) => thing.id)
  const said = await saidBy(scope, viewer, ids)
  const groups = await groupsOf(
    scope,
    open.map(({ thing }) => actsIn(viewer, thing)),
  )
  const shown = open.flatMap(({ thing, row }) => {
    const group = groups.get(actsIn(viewer, thing))
    if (!group) return []
    return {
      id: thing.id,
      title: row.title,
      language: row.language,
      deadline: row.reviewDeadline,
      commented: said.has(thing.id),
      workspace: { slug: group.slug, name: named(group, 'name', language) },
    }
  })
  return { documents: shown, total: all.length }
}

type Row = Pick<
  typeof documents.$inferSelect,
  | 'id'
  | 'workspaceId'
  | 'kind'
  | 'title'
  | 'language'
  | 'audience'
  | 'state'
  | 'reviewDeadline'
  | 'accessCode'
  | 'unreadableFrom'
>

async function asThings({ db, today }: Scope, rows: Row[]) {
  if (!rows.length) return []
  const shares = await db
    .select({
      documentId: documentShares.documentId,
      workspaceId: documentShares.workspaceId,
      level: documentShares.level,
    })
    .from(documentShares)
    .where(
      and(
        inArray(
          documentShares.documentId,
          rows.map((row) => row.id),
        ),
        isNull(documentShares.endedAt),
      ),
    )
  return rows.map((row) => {
    const { id, workspaceId, kind, state, audience, accessCode, title, reviewDeadline } = row
    const own = shares.filter((share) => share.documentId === id)
    const thing: DocumentThing = {
      ...{ id, workspaceId, kind, state, audience, accessCode, title, reviewDeadline, today },
      damaged: row.unreadableFrom !== null,
      shares: own.map((share) => ({ workspaceId: share.workspaceId, level: share.level })),
    }
    return { row, thing }
  })
}

/** Those of the documents that the viewer has said something in. */
async function saidBy({ db }: Scope, viewer: Viewer, documentIds: string[]): Promise<Set<string>> {
  if (!documentIds.length) return new Set()
  const rows = await db
    .selectDistinct({ documentId: threads.documentId })
    .from(comments)
    .innerJoin(threads, eq(threads.id, comments.threadId))
    .where(and(eq(comments.authorId, viewer.id), inArray(threads.documentId, documentIds)))
  return new Set(rows.map((row) => row.documentId))
}

async function groupsOf({ db }: Scope, documentsOf: string[]) {
  const ids = [...new Set(documentsOf)]
  const rows = ids.length
    ? await db
        .select({ id: workspaces.id, slug: workspaces.slug, ...nameOf(workspaces) })
        .from(workspaces)
        .where(inArray(workspaces.id, ids))
    : []
  return new Map(rows.map((row) => [row.id, row]))
}
