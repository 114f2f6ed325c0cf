import { asc, eq } from 'drizzle-orm'
import {
  actionItemReports,
  actionItems,
  agendaItems,
  meetings,
  organisations,
  users,
  workspaces,
} from '#db/schema'
import { yearNumber } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import type { GrantedActionItem } from './access.server'
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
      agendaItem: { number: agendaItems.number, year: agendaItems.year, title: agendaItems.title },
      meeting: { id: meetings.id, number: meetings.number, year: meetings.year },
    })
    .from(actionItems)
    .innerJoin(organisations, eq(organisations.id, actionItems.organisationId))
    .innerJoin(workspaces, eq(workspaces.id, actionItems.workspaceId))
    .leftJoin(users, eq(users.id, actionItems.userId))
    .leftJoin(agendaItems, eq(agendaItems.id, actionItems.agendaItemId))
    .leftJoin(meetings, eq(meetings.id, actionItems.meetingId))
    .where(eq(actionItems.id, granted.id))
  if (!row) throw new Error('a granted action item is missing')
  const reports = await scope.db
    .select({ report: actionItemReports, by: users.name })
    .from(actionItemReports)
    .leftJoin(users, eq(users.id, actionItemReports.reportedBy))
    .where(eq(actionItemReports.actionItemId, granted.id))
    .orderBy(asc(actionItemReports.reportedAt), asc(actionItemReports.id))
    .limit(500)
  return {
    ...presentActionItem(row, scope.today, language),
    agendaItemTitle: row.agendaItem?.title ?? null,
    meeting: row.meeting
      ? { id: row.meeting.id, number: yearNumber(row.meeting.number, row.meeting.year) }
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
