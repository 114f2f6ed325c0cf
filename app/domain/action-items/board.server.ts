import { and, eq, inArray, lte, sql, type SQL } from 'drizzle-orm'
import { actionItemCollaborators, actionItems, actionItemStates } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { visibleActionItems } from './access.server'
import { actionItemRules } from './policy'
import type { ListedActionItem } from './present'
import { closed, inOrder, open } from './rows.server'

export interface BoardColumn {
  state: (typeof actionItemStates)[number]
  /** How many there are; `items` are the first of them. */
  total: number
  items: Array<ListedActionItem & { mayReport: boolean }>
}

/**
 * A workspace's action items by state, as far as the viewer may read them: what is open by deadline, what is closed by
 * when it was; at most `size` of each.
 */
export async function boardOf(
  scope: Scope,
  viewer: Viewer,
  wish: { workspaceId: string; organisationId: string | null; size: number },
  language: Language,
): Promise<BoardColumn[]> {
  const where = and(
    eq(actionItems.workspaceId, wish.workspaceId),
    visibleActionItems(viewer),
    wish.organisationId ? eq(actionItems.organisationId, wish.organisationId) : undefined,
  )
  const byDeadline = [sql`${actionItems.deadline}`, sql`${actionItems.id}`]
  const newest = [sql`${actionItems.updatedAt} desc`, sql`${actionItems.id} desc`]
  const found = [
    ...(await firstOfEach(scope, and(inArray(actionItems.state, [...open]), where), byDeadline, wish.size)),
    ...(await firstOfEach(scope, and(inArray(actionItems.state, [...closed]), where), newest, wish.size)),
  ]
  const rows = await inOrder(scope, found, byDeadline, language)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const collaborators = await collaboratorsOfAll(scope, [...byId.keys()])
  return actionItemStates.map((state) => {
    const here = found.filter((item) => item.state === state)
    return {
      state,
      total: here[0]?.total ?? 0,
      items: here.flatMap((item) => {
        const row = byId.get(item.id)
        if (!row) return []
        const thing = { ...item, isInternal: row.isInternal, collaborators: collaborators.get(item.id) ?? [] }
        return [{ ...row, mayReport: actionItemRules['action_item.report'](viewer, thing) }]
      }),
    }
  })
}

/** The first items of each state, with how many there are of it. */
async function firstOfEach({ db }: Scope, where: SQL | undefined, order: SQL[], size: number) {
  const ranked = db
    .select({
      id: actionItems.id,
      workspaceId: actionItems.workspaceId,
      organisationId: actionItems.organisationId,
      userId: actionItems.userId,
      createdBy: actionItems.createdBy,
      state: actionItems.state,
      version: actionItems.version,
      place: sql`row_number() over (partition by ${actionItems.state} order by ${sql.join(order, sql`, `)})`
        .mapWith(Number)
        .as('place'),
      total: sql`count(*) over (partition by ${actionItems.state})`.mapWith(Number).as('total'),
    })
    .from(actionItems)
    .where(where)
    .as('ranked')
  return db
    .select()
    .from(ranked)
    .where(lte(ranked.place, size))
    .orderBy(ranked.state, sql`${ranked.place}`)
}

async function collaboratorsOfAll({ db }: Scope, ids: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  if (!ids.length) return found
  const rows = await db
    .select()
    .from(actionItemCollaborators)
    .where(inArray(actionItemCollaborators.actionItemId, ids))
  for (const { actionItemId, organisationId } of rows) {
    found.set(actionItemId, [...(found.get(actionItemId) ?? []), organisationId])
  }
  return found
}
