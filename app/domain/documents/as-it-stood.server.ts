import { and, asc, eq } from 'drizzle-orm'
import {
  activity,
  documents,
  documentShares,
  documentTransitions,
  mandateAdoptions,
  mandates,
} from '#db/schema'
import { osloInstant } from '~/core/oslo-time'
import type { Scope } from '~/core/scope'
import { addDays } from '~/core/working-days'
import type { GrantedDocument } from './access.server'
import type { DocumentThing } from './policy'

type Audience = DocumentThing['audience']

/**
 * A document as its rules saw it on a local date: once as the day began (or as it was made), and once more after each
 * change of state, audience or sharing during the day. Nothing when it was not made yet.
 */
export async function documentAsItStood(
  scope: Scope,
  document: GrantedDocument<'document.manage'>,
  on: string,
): Promise<DocumentThing[]> {
  const { db } = scope
  const [row] = await db.select().from(documents).where(eq(documents.id, document.id))
  if (!row) throw new Error('a granted document is missing')
  const [begins, ends] = [osloInstant(on, '00:00'), osloInstant(addDays(on, 1), '00:00')]
  if (row.createdAt >= ends) return []
  const transitions = await db
    .select()
    .from(documentTransitions)
    .where(eq(documentTransitions.documentId, document.id))
    .orderBy(asc(documentTransitions.at), asc(documentTransitions.id))
  const shares = await db.select().from(documentShares).where(eq(documentShares.documentId, document.id))
  const audiences = await audienceChanges(scope, document.id)
  const changes = [
    ...transitions.map(({ at }) => at),
    ...shares.flatMap(({ sharedAt, endedAt }) => [sharedAt, ...(endedAt ? [endedAt] : [])]),
    ...audiences.map(({ at }) => at),
  ].filter((at) => at > begins && at < ends)
  const first = row.createdAt > begins ? row.createdAt : begins
  return [first, ...changes.filter((at) => at > first)].map((at) => {
    const step = transitions.findLast((one) => one.at <= at)
    return {
      ...document,
      state: step?.toState ?? 'draft',
      reviewDeadline: step?.deadline ?? null,
      audience: audiences.find((change) => change.at > at)?.before ?? row.audience,
      today: on,
      shares: shares
        .filter((share) => share.sharedAt <= at && (share.endedAt === null || share.endedAt > at))
        .map(({ workspaceId, level }) => ({ workspaceId, level })),
    }
  })
}

/** When a document was opened to others or closed to them, and for whom it was before; the first change first. */
async function audienceChanges(
  { db }: Scope,
  documentId: string,
): Promise<Array<{ at: Date; before: Audience }>> {
  const logged = await db
    .select({ at: activity.at, detail: activity.detail })
    .from(activity)
    .where(
      and(
        eq(activity.objectKind, 'document'),
        eq(activity.objectId, documentId),
        eq(activity.action, 'document.access_changed'),
      ),
    )
    .orderBy(asc(activity.sequence))
  const [adoption] = await db
    .select({ at: mandateAdoptions.adoptedAt })
    .from(mandateAdoptions)
    .innerJoin(mandates, eq(mandates.id, mandateAdoptions.mandateId))
    .where(eq(mandates.documentId, documentId))
  const changes = logged.flatMap(({ at, detail }) => {
    const before = detail.previousAudience
    return before === 'group' || before === 'everyone' ? [{ at, before: before as Audience }] : []
  })
  // A mandate is for everyone in the workspace from the moment that it is adopted, and was for the group until then.
  if (!adoption || changes.some(({ at }) => at.getTime() === adoption.at.getTime())) return changes
  return [...changes, { at: adoption.at, before: 'group' as const }].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  )
}
