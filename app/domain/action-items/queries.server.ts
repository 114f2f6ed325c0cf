import { asc, eq } from 'drizzle-orm'
import {
  actionItemCollaborators,
  actionItemReports,
  actionItems,
  agendaItems,
  mandates,
  measures,
  meetings,
  organisations,
  users,
  workspaces,
} from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import type { GrantedActionItem } from './access.server'
import { presentMeasure } from '../measures/choices.server'
import { presentActionItem } from './present'

/** An action item with what came of it, as its page shows it. */
export async function actionItemPage(
  scope: Scope,
  granted: GrantedActionItem<'action_item.read'>,
  language: Language,
) {
  const [row] = await scope.db
    .select({
      item: actionItems,
      organisation: organisations,
      workspace: workspaces,
      person: users.name,
      agendaItem: {
        number: agendaItems.number,
        year: agendaItems.year,
        title: agendaItems.title,
        audience: agendaItems.audience,
      },
      meeting: { id: meetings.id, number: meetings.number, year: meetings.year },
      measure: measures,
      mandate: mandates.number,
    })
    .from(actionItems)
    .innerJoin(organisations, eq(organisations.id, actionItems.organisationId))
    .innerJoin(workspaces, eq(workspaces.id, actionItems.workspaceId))
    .leftJoin(users, eq(users.id, actionItems.userId))
    .leftJoin(agendaItems, eq(agendaItems.id, actionItems.agendaItemId))
    .leftJoin(meetings, eq(meetings.id, actionItems.meetingId))
    .leftJoin(measures, eq(measures.id, actionItems.measureId))
    .leftJoin(mandates, eq(mandates.id, actionItems.mandateId))
    .where(eq(actionItems.id, granted.id))
  if (!row) throw new Error('a granted action item is missing')
  const reports = await scope.db
    .select({ report: actionItemReports, by: users.name })
    .from(actionItemReports)
    .leftJoin(users, eq(users.id, actionItemReports.reportedBy))
    .where(eq(actionItemReports.actionItemId, granted.id))
    .orderBy(asc(actionItemReports.reportedAt), asc(actionItemReports.id))
    .limit(500)
  const collaborators = await scope.db
    .select({ organisation: organisations })
    .from(actionItemCollaborators)
    .innerJoin(organisations, eq(organisations.id, actionItemCollaborators.organisationId))
    .where(eq(actionItemCollaborators.actionItemId, granted.id))
  const collator = new Intl.Collator('nb')
  return {
    ...presentActionItem(row, scope.today, language),
    /** More people read an action item than an internal item. */
    agendaItemTitle: row.agendaItem?.audience === 'agenda' ? row.agendaItem.title : null,
    meeting: row.meeting
      ? { id: row.meeting.id, number: yearNumber(row.meeting.number, row.meeting.year) }
      : null,
    measure: row.measure && presentMeasure(row.measure, language),
    /** The version of the mandate that was in force when it was given. */
    mandate: row.mandate,
    mandateTaskId: row.item.mandateTaskId,
    collaborators: collaborators
      .map(({ organisation }) => ({ id: organisation.id, name: named(organisation, 'name', language) }))
      .sort((a, b) => collator.compare(a.name, b.name)),
    /** Why it is blocked or dropped, when it is. */
    reason: isHeld(row.item.state)
      ? (reports.findLast(({ report }) => report.toState === row.item.state && report.note)?.report.note ??
        null)
      : null,
    reports: reports.map(({ report, by }) => ({
      id: report.id,
      from: report.fromState,
      to: report.toState,
      note: report.note,
      by: by ?? '',
      at: report.reportedAt.toISOString(),
    })),
  }
}

function isHeld(state: string): boolean {
  return state === 'blocked' || state === 'dropped'
}
