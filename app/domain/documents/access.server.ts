import { and, eq, exists, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm'
import { documents, documentShares } from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import type { SeatRole, Viewer } from '~/core/viewer'
import { documentRules, type DocumentThing } from './policy'

export type GrantedDocument<Action extends string> = Granted<Action, DocumentThing>

/** The one way to a document that one may act on. */
export const grantDocument = createGrant({ load: loadDocument, rules: documentRules, read: 'document.read' })

/** A document as its rules see it, for areas whose own things hang on one; it proves nothing. */
export async function loadDocument({ db, today }: Scope, id: string): Promise<DocumentThing | null> {
  const [document] = await db.select().from(documents).where(eq(documents.id, id))
  if (!document) return null
  const shares = await db
    .select({ workspaceId: documentShares.workspaceId, level: documentShares.level })
    .from(documentShares)
    .where(and(eq(documentShares.documentId, id), isNull(documentShares.endedAt)))
  const { workspaceId, kind, state, audience, accessCode, title, reviewDeadline } = document
  const damaged = document.unreadableFrom !== null
  return { id, workspaceId, kind, state, audience, accessCode, title, reviewDeadline, today, damaged, shares }
}

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
