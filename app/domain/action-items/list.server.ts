import { and, asc, count, desc, eq, inArray, isNull, lt, or, sql, type SQL } from 'drizzle-orm'
import { actionItems, actionItemStates, agendaItems, organisations, users, workspaces } from '#db/schema'
import { nameOf } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { visibleActionItems } from './access.server'
import { presentActionItem, type ListedActionItem } from './present'

/** States in which nothing more is to be done. */
const closed = ['done', 'dropped'] as const
const open = actionItemStates.filter((state) => !closed.some((one) => one === state))

/** How many rows there are beside those of the page. */
const total = sql`count(*) over ()`.mapWith(Number)

export const shownStates = ['open', 'overdue', 'closed', 'all'] as const
export const sortKeys = ['deadline', 'title', 'state', 'organisation', 'updated'] as const

export interface ListWish {
  shown: (typeof shownStates)[number]
  organisationId: string | null
  sort: { key: string; direction: 'ascending' | 'descending' }
  page: number
  size: number
}

export interface ActionItemPage {
  items: ListedActionItem[]
  total: number
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
    wish.organisationId ? eq(actionItems.organisationId, wish.organisationId) : undefined,
  )
  return pageOf(scope, where, wish, language)
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
  const mine = openOnesOf(scope, viewer).as('mine')
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
function openOnesOf({ db }: Scope, viewer: Viewer) {
  const columns = { id: actionItems.id, deadline: actionItems.deadline }
  const readable = and(isOpen(), visibleActionItems(viewer))
  const named = db
    .select(columns)
    .from(actionItems)
    .where(and(eq(actionItems.userId, viewer.id), readable))
  const theirSeats = viewer.seats.filter((seat) => seat.role !== 'observer')
  const unassigned = [...new Set(theirSeats.map((seat) => seat.organisationId))].map((organisationId) => {
    const places = theirSeats.filter((seat) => seat.organisationId === organisationId)
    return and(
      eq(actionItems.organisationId, organisationId),
      inArray(actionItems.workspaceId, [...new Set(places.map((seat) => seat.workspaceId))]),
    )
  })
  // Without a seat there is nothing: the second walk then finds as little as the first.
  return named.unionAll(
    db
      .select(columns)
      .from(actionItems)
      .where(and(isNull(actionItems.userId), readable, or(...unassigned) ?? sql`false`)),
  )
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

function shownAs(shown: ListWish['shown'], today: string): SQL | undefined {
  if (shown === 'all') return undefined
  if (shown === 'closed') return inArray(actionItems.state, [...closed])
  return shown === 'overdue' ? and(isOpen(), lt(actionItems.deadline, today)) : isOpen()
}

/** Named state by state, which an index can follow; "none of the closed ones" it cannot. */
function isOpen(): SQL {
  return inArray(actionItems.state, [...open])
}

function listed({ db }: Scope) {
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
      agendaItem: { number: agendaItems.number, year: agendaItems.year },
    })
    .from(actionItems)
    .innerJoin(organisations, eq(organisations.id, actionItems.organisationId))
    .innerJoin(workspaces, eq(workspaces.id, actionItems.workspaceId))
    .leftJoin(users, eq(users.id, actionItems.userId))
    .leftJoin(agendaItems, eq(agendaItems.id, actionItems.agendaItemId))
}

/** A page with its total, found on the items alone, so that only what is shown is joined with what belongs to it. */
async function pageOf(
  scope: Scope,
  where: SQL | undefined,
  { sort, page, size }: ListWish,
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

async function inOrder(
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

function orderOf(db: Scope['db'], { key, direction }: ListWish['sort']): SQL[] {
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
