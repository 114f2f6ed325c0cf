import { and, asc, eq, isNull, ne, or } from 'drizzle-orm'
import { actionItems } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { editableActionItems, visibleActionItems } from './access.server'
import { presentActionItem, type ListedActionItem } from './present'
import { listed, pageOf, shownAs, type ActionItemPage, type PageWish } from './rows.server'

export interface ListWish extends PageWish {
  organisationId: string | null
  /** Only those that the viewer may change. */
  editable?: boolean
  /** All but what this meeting made. */
  butMeeting?: string
}

/** A page of a workspace's action items, as far as the viewer may read them. */
export async function actionItemsIn(
  scope: Scope,
  viewer: Viewer,
  workspaceId: string,
  wish: ListWish,
  language: Language,
): Promise<ActionItemPage> {
  const where = and(
    eq(actionItems.workspaceId, workspaceId),
    visibleActionItems(viewer),
    shownAs(wish.shown, scope.today),
    wish.editable ? editableActionItems(viewer, workspaceId) : undefined,
    wish.butMeeting
      ? or(isNull(actionItems.meetingId), ne(actionItems.meetingId, wish.butMeeting))
      : undefined,
    wish.organisationId ? eq(actionItems.organisationId, wish.organisationId) : undefined,
  )
  return pageOf(scope, where, wish, language)
}

/** The action items that one meeting made, in the order they were made. */
export async function actionItemsOfMeeting(
  scope: Scope,
  viewer: Viewer,
  meetingId: string,
  language: Language,
): Promise<ListedActionItem[]> {
  const rows = await listed(scope)
    .where(and(eq(actionItems.meetingId, meetingId), visibleActionItems(viewer)))
    .orderBy(asc(actionItems.createdAt), asc(actionItems.id))
    .limit(200)
  return rows.map((row) => presentActionItem(row, scope.today, language))
}
