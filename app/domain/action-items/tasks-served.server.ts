import { and, asc, eq, inArray, or } from 'drizzle-orm'
import { actionItems, decisions, documents, mandates, mandateTasks } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { visibleDecisions } from '~/domain/decisions/access.server'
import { visibleDocuments } from '~/domain/documents/access.server'
import { taskColumns, type TaskServed } from '~/domain/mandates/serving.server'
import { visibleActionItems } from './access.server'

/** A meeting, or a decision with the item that it was made in, when it was made in one. */
export type Serving = { meetingId: string } | { decisionId: string; agendaItemId: string | null }

/**
 * The tasks of mandates that a meeting or a decision serves: those that decisions name themselves, and those of the action
 * items that came of it, as far as the viewer may read these and the mandate.
 */
export async function tasksServedBy(scope: Scope, viewer: Viewer, of: Serving): Promise<TaskServed[]> {
  const [made, followed] =
    'meetingId' in of
      ? [eq(decisions.meetingId, of.meetingId), eq(actionItems.meetingId, of.meetingId)]
      : [eq(decisions.id, of.decisionId), of.agendaItemId && eq(actionItems.agendaItemId, of.agendaItemId)]
  const byDecisions = scope.db
    .select({ id: decisions.mandateTaskId })
    .from(decisions)
    .where(and(made, visibleDecisions(viewer, scope)))
  const byActionItems =
    followed &&
    scope.db
      .select({ id: actionItems.mandateTaskId })
      .from(actionItems)
      .where(and(followed, visibleActionItems(viewer)))
  return scope.db
    .select(taskColumns)
    .from(mandateTasks)
    .innerJoin(mandates, eq(mandates.id, mandateTasks.mandateId))
    .innerJoin(documents, eq(documents.id, mandates.documentId))
    .where(
      and(
        or(
          inArray(mandateTasks.id, byDecisions),
          byActionItems ? inArray(mandateTasks.id, byActionItems) : undefined,
        ),
        visibleDocuments(viewer, scope),
      ),
    )
    .orderBy(asc(mandates.number), asc(mandateTasks.number))
}
