import { asc, count, desc, eq, inArray, lt, and, sql, type SQL } from 'drizzle-orm'
import { actionItems, actionItemStates, agendaItems, organisations, users, workspaces } from '#db/schema'
import { nameOf } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import { presentActionItem, type ListedActionItem } from './present'

/** States in which nothing more is to be done. */
export const closed = ['done', 'dropped'] as const
/** States in which something is left to do. */
export const open = actionItemStates.filter((state) => !closed.some((one) => one === state))

/** How many rows there are beside those of the page. */
export const total = sql`count(*) over ()`.mapWith(Number)

export const shownStates = ['open', 'overdue', 'closed', 'all'] as const
export const sortKeys = ['deadline', 'title', 'state', 'organisation', 'updated'] as const

export interface PageWish {
  shown: (typeof shownStates)[number]
  sort: { key: string; direction: 'ascending' | 'descending' }
  page: number
  size: number
}

export interface ActionItemPage {
  items: ListedActionItem[]
  total: number
}

/** The condition for what a list is narrowed to. */
export function shownAs(shown: PageWish['shown'], today: string): SQL | undefined {
  if (shown === 'all') return undefined
  if (shown === 'closed') return inArray(actionItems.state, [...closed])
  return shown === 'overdue' ? and(isOpen(), lt(actionItems.deadline, today)) : isOpen()
}

/** Named state by state, which an index can follow; "none of the closed ones" it cannot. */
export function isOpen(): SQL {
  return inArray(actionItems.state, [...open])
}

/** Action items with what a list shows of them. */
export function listed({ db }: Scope) {
  return db
    .select({
      item: {
        id: actionItems.id,
        title: actionItems.title,
        state: actionItems.state,
        deadline: actionItems.deadline,
        userId: actionItems.userId,
        meetingId: actionItems.meetingId,
        updatedAt: actionItems.updatedAt,
        version: actionItems.version,
      },
      organisation: { id: organisations.id, shortName: organisations.shortName, ...nameOf(organisations) },
      person: users.name,
      workspace: { slug: workspaces.slug, ...nameOf(workspaces) },
      agendaItem: { number: agendaItems.number, year: agendaItems.year, audience: agendaItems.audience },
    })
    .from(actionItems)
    .innerJoin(organisations, eq(organisations.id, actionItems.organisationId))
    .innerJoin(workspaces, eq(workspaces.id, actionItems.workspaceId))
    .leftJoin(users, eq(users.id, actionItems.userId))
    .leftJoin(agendaItems, eq(agendaItems.id, actionItems.agendaItemId))
}

/** A page with its total, found on the items alone, so that only what is shown is joined with what belongs to it. */
export async function pageOf(
  scope: Scope,
  where: SQL | undefined,
  { sort, page, size }: PageWish,
  language: Language,
): Promise<ActionItemPage> {
  const order = orderOf(scope.db, sort)
  const found = await scope.db
    .select({ id: actionItems.id, total })
    .from(actionItems)
    .where(where)
    .orderBy(...order)
    .limit(size)
    .offset((page - 1) * size)
  return {
    items: await inOrder(scope, found, order, language),
    total: found[0]?.total ?? (page === 1 ? 0 : await countOf(scope, where)),
  }
}

/** The rows of these ids, in an order. */
export async function inOrder(
  scope: Scope,
  found: ReadonlyArray<{ id: string }>,
  order: SQL[],
  language: Language,
): Promise<ListedActionItem[]> {
  if (!found.length) return []
  const ids = found.map(({ id }) => id)
  const rows = await listed(scope)
    .where(inArray(actionItems.id, ids))
    .orderBy(...order)
  return rows.map((row) => presentActionItem(row, scope.today, language))
}

/** Beyond the last page there is no row to read the total from. */
async function countOf({ db }: Scope, where: SQL | undefined): Promise<number> {
  const [row] = await db.select({ count: count() }).from(actionItems).where(where)
  return Number(row?.count ?? 0)
}

export function orderOf(db: Scope['db'], { key, direction }: PageWish['sort']): SQL[] {
  const columns = {
    deadline: actionItems.deadline,
    title: actionItems.title,
    state: actionItems.state,
    organisation: nameOfOrganisation(db),
    updated: actionItems.updatedAt,
  }
  const column = columns[key as keyof typeof columns] ?? actionItems.deadline
  return [direction === 'ascending' ? asc(column) : desc(column), asc(actionItems.id)]
}

function nameOfOrganisation(db: Scope['db']): SQL {
  const name = db
    .select({ name: organisations.shortName })
    .from(organisations)
    .where(eq(organisations.id, actionItems.organisationId))
  return sql`${name}`
}
