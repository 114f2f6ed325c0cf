import { and, eq, inArray } from 'drizzle-orm'
import { actionItemCollaborators, seatHoldings, seats } from '#db/schema'
import { inForce } from '~/core/in-force'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'

interface Place {
  id: string
  workspaceId: string
}

/**
 * Sets which organisations work on an action item with the responsible one.
 * @returns the people who sit for those that are new
 * @throws Refusal when one of them has no seat in the workspace today: ids from a form are claims
 */
export async function setCollaborators(tx: Tx, item: Place, organisationIds: string[]): Promise<string[]> {
  const before = await collaboratorsOf(tx, item.id)
  const ended = before.filter((id) => !organisationIds.includes(id))
  const added = organisationIds.filter((id) => !before.includes(id))
  if (ended.length) {
    await tx.db
      .delete(actionItemCollaborators)
      .where(
        and(
          eq(actionItemCollaborators.actionItemId, item.id),
          inArray(actionItemCollaborators.organisationId, ended),
        ),
      )
  }
  if (!added.length) return []
  const seated = await seatedFor(tx, item.workspaceId, added)
  if (!added.every((id) => seated.some(({ organisationId }) => organisationId === id))) {
    throw new Refusal('invalid', 'choice', { field: 'collaborators' })
  }
  await tx.db.insert(actionItemCollaborators).values(
    added.map((organisationId) => ({
      actionItemId: item.id,
      organisationId,
      addedBy: tx.actorId,
      addedAt: tx.now,
    })),
  )
  return seated.flatMap(({ userId }) => userId ?? [])
}

/** The ids of the organisations that work on an action item with the responsible one. */
export async function collaboratorsOf({ db }: Pick<Scope, 'db'>, actionItemId: string): Promise<string[]> {
  const rows = await db
    .select({ organisationId: actionItemCollaborators.organisationId })
    .from(actionItemCollaborators)
    .where(eq(actionItemCollaborators.actionItemId, actionItemId))
  return rows.map(({ organisationId }) => organisationId)
}

async function seatedFor({ db, today }: Scope, workspaceId: string, organisationIds: string[]) {
  return db
    .select({ organisationId: seats.organisationId, userId: seatHoldings.userId })
    .from(seats)
    .leftJoin(seatHoldings, and(eq(seatHoldings.seatId, seats.id), inForce(seatHoldings, today)))
    .where(
      and(
        eq(seats.workspaceId, workspaceId),
        inArray(seats.organisationId, organisationIds),
        inForce(seats, today),
      ),
    )
}
