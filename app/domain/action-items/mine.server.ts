import { and, asc, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm'
import { actionItems } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { visibleActionItems, workedOnBy } from './access.server'
import { inOrder, orderOf, pageOf, shownAs, total, type ActionItemPage, type PageWish } from './rows.server'

/** Whose: what falls to the viewer, or everything that their organisations are responsible for or work on. */
export const whose = ['mine', 'organisation'] as const

export interface MineWish extends PageWish {
  whose: (typeof whose)[number]
  workspaceId: string | null
}

/** A page of what the viewer, or their organisation, has to do across workspaces. */
export async function actionItemsOf(
  scope: Scope,
  viewer: Viewer,
  wish: MineWish,
  language: Language,
): Promise<ActionItemPage> {
  const narrowed = wish.workspaceId ? eq(actionItems.workspaceId, wish.workspaceId) : undefined
  if (wish.whose === 'organisation') {
    const shown = and(shownAs(wish.shown, scope.today), visibleActionItems(viewer))
    return pageOf(scope, and(forTheirOrganisations(viewer), shown, narrowed), wish, language)
  }
  const mine = theirs(scope, viewer, wish.shown).as('mine')
  const ids = scope.db.select({ id: mine.id }).from(mine)
  return pageOf(scope, and(inArray(actionItems.id, ids), narrowed), wish, language)
}

function forTheirOrganisations(viewer: Viewer): SQL {
  const places = placesOf(viewer).map(({ workspaceIds, organisationId }) =>
    and(inArray(actionItems.workspaceId, workspaceIds), workedOnBy([organisationId])),
  )
  return or(...places) ?? sql`false`
}

/**
 * What the viewer has to do across workspaces: named for them, or for their organisation with nobody named.
 * Soonest deadline first, at most `size`, and how many there are.
 */
export async function myActionItems(
  scope: Scope,
  viewer: Viewer,
  size: number,
  language: Language,
): Promise<ActionItemPage> {
  const mine = theirs(scope, viewer, 'open').as('mine')
  const found = await scope.db
    .select({ id: mine.id, total })
    .from(mine)
    .orderBy(asc(mine.deadline), asc(mine.id))
    .limit(size)
  return {
    items: await inOrder(
      scope,
      found,
      orderOf(scope.db, { key: 'deadline', direction: 'ascending' }),
      language,
    ),
    total: found[0]?.total ?? 0,
  }
}

/** Two short walks along an index each; as one condition they would be a walk through everybody's items. */
function theirs({ db, today }: Scope, viewer: Viewer, shown: PageWish['shown']) {
  const columns = { id: actionItems.id, deadline: actionItems.deadline }
  const readable = and(shownAs(shown, today), visibleActionItems(viewer))
  const named = db
    .select(columns)
    .from(actionItems)
    .where(and(eq(actionItems.userId, viewer.id), readable))
  const unassigned = placesOf(viewer).map(({ organisationId, workspaceIds }) =>
    and(eq(actionItems.organisationId, organisationId), inArray(actionItems.workspaceId, workspaceIds)),
  )
  // Without a seat there is nothing: the second walk then finds as little as the first.
  return named.unionAll(
    db
      .select(columns)
      .from(actionItems)
      .where(and(isNull(actionItems.userId), readable, or(...unassigned) ?? sql`false`)),
  )
}

/** Where the viewer sits with something to do, by organisation: an observer only looks on. */
function placesOf(viewer: Viewer): Array<{ organisationId: string; workspaceIds: string[] }> {
  const working = viewer.seats.filter((seat) => seat.role !== 'observer')
  return [...new Set(working.map((seat) => seat.organisationId))].map((organisationId) => ({
    organisationId,
    workspaceIds: [
      ...new Set(
        working.filter((seat) => seat.organisationId === organisationId).map((seat) => seat.workspaceId),
      ),
    ],
  }))
}
