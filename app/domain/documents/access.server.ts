import { and, eq, exists, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm'
import { numbered, prepared } from '~/core/prepared'
import { documents, documentShares } from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import { onceInTurn } from '~/core/turn'
import type { SeatRole, Viewer } from '~/core/viewer'
import { documentRules, type DocumentThing } from './policy'

export type GrantedDocument<Action extends string> = Granted<Action, DocumentThing>

/** The one way to a document that one may act on. */
export const grantDocument = createGrant({ load: loadDocument, rules: documentRules, read: 'document.read' })

/** A document as its rules see it, for areas whose own things hang on one; it proves nothing. */
export async function loadDocument(scope: Scope, id: string): Promise<DocumentThing | null> {
  const things = await onceInTurn(scope, `document ${id}`, () => loadDocuments(scope, [id]))
  return things.get(id) ?? null
}

/** The same for several, by id; they are read together. */
export async function loadDocuments(
  { db, today }: Scope,
  ids: readonly string[],
): Promise<Map<string, DocumentThing>> {
  const rows = await documentsWithShares(db, ids.length).execute(numbered('id', ids))
  const things = new Map<string, DocumentThing & { shares: Array<DocumentThing['shares'][number]> }>()
  for (const { unreadableFrom, sharedWith, level, ...document } of rows) {
    const damaged = unreadableFrom !== null
    const thing = things.get(document.id) ?? { ...document, today, damaged, shares: [] }
    things.set(document.id, thing)
    if (sharedWith && level) thing.shares.push({ workspaceId: sharedWith, level })
  }
  return things
}

const documentsWithShares = prepared((db, count) =>
  db
    .select({
      id: documents.id,
      workspaceId: documents.workspaceId,
      kind: documents.kind,
      state: documents.state,
      audience: documents.audience,
      accessCode: documents.accessCode,
      title: documents.title,
      reviewDeadline: documents.reviewDeadline,
      unreadableFrom: documents.unreadableFrom,
      sharedWith: documentShares.workspaceId,
      level: documentShares.level,
    })
    .from(documents)
    .leftJoin(
      documentShares,
      and(eq(documentShares.documentId, documents.id), isNull(documentShares.endedAt)),
    )
    .where(
      inArray(
        documents.id,
        Array.from({ length: count }, (_, nth) => sql.placeholder(`id${nth}`)),
      ),
    )
    .prepare(),
)

/**
 * The condition that keeps a list of `documents` to what the viewer may read.
 * A parity test proves it equal to `document.read`.
 */
export function visibleDocuments(viewer: Viewer, scope: Scope): SQL | undefined {
  const withRoles = (...roles: SeatRole[]) => [
    ...new Set(viewer.seats.filter((seat) => roles.includes(seat.role)).map((seat) => seat.workspaceId)),
  ]
  const running = withRoles('chair', 'secretariat', 'member')
  const observing = withRoles('observer')
  const participating = withRoles('participant')
  const openMeetingText = and(
    inArray(documents.kind, ['minutes', 'agenda']),
    inArray(documents.state, ['draft', 'in_review']),
  )
  const notOpenMeetingText = sql`not (${openMeetingText})`
  const sharedWith = (workspaceIds: string[]) =>
    exists(
      scope.db
        .select({ one: sql`1` })
        .from(documentShares)
        .where(
          and(
            eq(documentShares.documentId, documents.id),
            isNull(documentShares.endedAt),
            inArray(documentShares.workspaceId, workspaceIds),
          ),
        ),
    )
  return or(
    inArray(documents.workspaceId, running),
    and(inArray(documents.workspaceId, observing), notOpenMeetingText),
    and(inArray(documents.workspaceId, participating), ne(documents.audience, 'group'), notOpenMeetingText),
    sharedWith([...running, ...observing]),
    and(ne(documents.audience, 'group'), sharedWith(participating)),
  )
}
