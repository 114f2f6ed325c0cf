import { and, asc, eq } from 'drizzle-orm'
import { actionItems, documents, mandates, mandateTasks } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { visibleDocuments } from '~/domain/documents/access.server'
import type { TaskServed } from '~/domain/mandates/serving.server'
import { visibleActionItems } from './access.server'

/**
 * The tasks of mandates that a meeting, or one of its items and what was decided in it, serves: those of the action items that
 * came of it, as far as the viewer may read both them and the mandate.
 */
export async function tasksServedBy(
  scope: Scope,
  viewer: Viewer,
  of: { meetingId: string } | { agendaItemId: string },
): Promise<TaskServed[]> {
  const from =
    'meetingId' in of
      ? eq(actionItems.meetingId, of.meetingId)
      : eq(actionItems.agendaItemId, of.agendaItemId)
  return scope.db
    .selectDistinct({
      id: mandateTasks.id,
      number: mandateTasks.number,
      text: mandateTasks.text,
      version: mandates.number,
    })
    .from(actionItems)
    .innerJoin(mandateTasks, eq(mandateTasks.id, actionItems.mandateTaskId))
    .innerJoin(mandates, eq(mandates.id, mandateTasks.mandateId))
    .innerJoin(documents, eq(documents.id, mandates.documentId))
    .where(and(from, visibleActionItems(viewer), visibleDocuments(viewer, scope)))
    .orderBy(asc(mandates.number), asc(mandateTasks.number))
}
