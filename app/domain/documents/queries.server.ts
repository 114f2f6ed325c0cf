import { and, asc, desc, eq, exists, inArray, isNull, or, sql } from 'drizzle-orm'
import { documents, documentShares, documentTransitions, legalBases, users, workspaces } from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { visibleDocuments, type GrantedDocument } from './access.server'
import type { documentKinds, documentStates } from './kinds'
import { presentDocument, presentListed, type ListedDocument } from './present'

export interface DocumentFilter {
  kind: (typeof documentKinds)[number] | null
  state: (typeof documentStates)[number] | null
}

/** The documents of a workspace that the viewer may read, with those shared with it; in no order. */
export async function documentsIn(
  scope: Scope,
  viewer: Viewer,
  workspaceId: string,
  filter: DocumentFilter,
): Promise<ListedDocument[]> {
  const { db } = scope
  const lastTyped = sql`(select max(typed."at") from document_updates as typed where typed."documentId" = ${documents}."id" and typed."sequence" = (select max(newest."sequence") from document_updates as newest where newest."documentId" = ${documents}."id"))`
  const lastTypist = sql<
    string | null
  >`(select typed."userId" from document_updates as typed where typed."documentId" = ${documents}."id" order by typed."sequence" desc limit 1)`
  const sharedHere = exists(
    db
      .select({ one: sql`1` })
      .from(documentShares)
      .where(
        and(
          eq(documentShares.documentId, documents.id),
          eq(documentShares.workspaceId, workspaceId),
          isNull(documentShares.endedAt),
        ),
      ),
  )
  const rows = await db
    .select({
      document: documents,
      typedAt: lastTyped.mapWith(documents.updatedAt),
      typistId: lastTypist,
      home: workspaces.slug,
    })
    .from(documents)
    .innerJoin(workspaces, eq(workspaces.id, documents.workspaceId))
    .where(
      and(
        or(eq(documents.workspaceId, workspaceId), sharedHere),
        visibleDocuments(viewer, scope),
        filter.kind ? eq(documents.kind, filter.kind) : undefined,
        filter.state ? eq(documents.state, filter.state) : undefined,
      ),
    )
  const names = await namesOf(
    scope,
    rows.flatMap(({ document, typistId }) => [typistId, document.createdBy]),
  )
  return rows.map(({ document, typedAt, typistId }) =>
    presentListed(document, {
      changedAt: typedAt && typedAt > document.updatedAt ? typedAt : document.updatedAt,
      by: names.get(typistId ?? document.createdBy ?? '') ?? '',
      fromElsewhere: document.workspaceId !== workspaceId,
    }),
  )
}

async function namesOf({ db }: Scope, ids: Array<string | null>): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (!wanted.length) return new Map()
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, wanted))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** A document as its page shows it. */
export async function documentPage(
  { db }: Scope,
  { id }: GrantedDocument<'document.read'>,
  language: Language,
) {
  const [row] = await db
    .select({ document: documents, basis: legalBases, workspace: workspaces })
    .from(documents)
    .innerJoin(workspaces, eq(workspaces.id, documents.workspaceId))
    .leftJoin(legalBases, eq(legalBases.id, documents.legalBasisId))
    .where(eq(documents.id, id))
  if (!row) throw new Error('a granted document is missing')
  return presentDocument(row.document, {
    legalBasis: row.basis && named(row.basis, 'label', language),
    workspace: { slug: row.workspace.slug, name: named(row.workspace, 'name', language) },
  })
}

/** The steps of a document's life, newest first. */
export async function transitionsOf({ db }: Scope, { id }: GrantedDocument<'document.read'>) {
  const rows = await db
    .select({ step: documentTransitions, actor: users.name })
    .from(documentTransitions)
    .leftJoin(users, eq(users.id, documentTransitions.actorId))
    .where(eq(documentTransitions.documentId, id))
    .orderBy(desc(documentTransitions.at), desc(documentTransitions.id))
  return rows.map(({ step, actor }) => ({
    id: step.id,
    from: step.fromState,
    to: step.toState,
    at: step.at.toISOString(),
    by: actor ?? '',
    deadline: step.deadline,
    reason: step.reason,
  }))
}

/** The workspaces that a document is open to now, and how far. */
export async function sharesOf({ db }: Scope, { id }: GrantedDocument<'document.read'>, language: Language) {
  const rows = await db
    .select({ share: documentShares, workspace: workspaces })
    .from(documentShares)
    .innerJoin(workspaces, eq(workspaces.id, documentShares.workspaceId))
    .where(and(eq(documentShares.documentId, id), isNull(documentShares.endedAt)))
    .orderBy(asc(documentShares.sharedAt))
  return rows.map(({ share, workspace }) => ({
    id: share.id,
    workspaceId: workspace.id,
    name: named(workspace, 'name', language),
    level: share.level,
    sharedAt: share.sharedAt.toISOString(),
  }))
}

/** The workspaces that a document can be shared with: all but its own. */
export async function shareableWith(
  { db }: Scope,
  document: GrantedDocument<'document.manage'>,
  language: Language,
) {
  const rows = await db.select().from(workspaces)
  return rows
    .filter((workspace) => workspace.id !== document.workspaceId)
    .map((workspace) => ({ id: workspace.id, name: named(workspace, 'name', language) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}
