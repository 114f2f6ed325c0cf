import { and, asc, count, desc, eq, inArray, isNull, lt, or, sql, type SQL } from 'drizzle-orm'
import { actionItems, actionItemStates, agendaItems, organisations, users, workspaces } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { visibleActionItems } from './access.server'
import { presentActionItem, type ListedActionItem } from './present'

/** States in which nothing more is to be done. */
const closed = ['done', 'dropped'] as const
const open = actionItemStates.filter((state) => !closed.some((one) => one === state))

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
 * Soonest deadline first.
 */
export async function myActionItems(
  scope: Scope,
  viewer: Viewer,
  page: { page: number; size: number },
  language: Language,
): Promise<ActionItemPage> {
  const where = and(
    inArray(actionItems.id, idsOfMine(scope, viewer)),
    visibleActionItems(viewer),
    shownAs('open', scope.today),
  )
  const wish: ListWish = {
    ...page,
    shown: 'open',
    organisationId: null,
    sort: { key: 'deadline', direction: 'ascending' },
  }
  return pageOf(scope, where, wish, language)
}

/** Two short walks along an index each; as one condition they would be a walk through everybody's items. */
function idsOfMine({ db }: Scope, viewer: Viewer) {
  const seated = [...new Set(viewer.seats.map((seat) => seat.workspaceId))]
  const named = db
    .select({ id: actionItems.id })
    .from(actionItems)
    .where(and(eq(actionItems.userId, viewer.id), isOpen(), inArray(actionItems.workspaceId, seated)))
  const theirSeats = viewer.seats.filter((seat) => seat.role !== 'observer')
  const unassigned = [...new Set(theirSeats.map((seat) => seat.organisationId))].map((organisationId) => {
    const places = theirSeats.filter((seat) => seat.organisationId === organisationId)
    return and(
      eq(actionItems.organisationId, organisationId),
      inArray(actionItems.workspaceId, [...new Set(places.map((seat) => seat.workspaceId))]),
    )
  })
  if (!unassigned.length) return named
  return named.unionAll(
    db
      .select({ id: actionItems.id })
      .from(actionItems)
      .where(and(isNull(actionItems.userId), isOpen(), or(...unassigned))),
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
      item: actionItems,
      organisation: organisations,
      person: users.name,
      workspace: workspaces,
      agendaItem: { number: agendaItems.number, year: agendaItems.year },
    })
    .from(actionItems)
    .innerJoin(organisations, eq(organisations.id, actionItems.organisationId))
    .innerJoin(workspaces, eq(workspaces.id, actionItems.workspaceId))
    .leftJoin(users, eq(users.id, actionItems.userId))
    .leftJoin(agendaItems, eq(agendaItems.id, actionItems.agendaItemId))
}

async function pageOf(
  scope: Scope,
  where: SQL | undefined,
  wish: ListWish,
  language: Language,
): Promise<ActionItemPage> {
  const [total] = await scope.db.select({ count: count() }).from(actionItems).where(where)
  const rows = await listed(scope)
    .where(inArray(actionItems.id, idsOfPage(scope, where, wish)))
    .orderBy(...orderOf(scope.db, wish.sort))
  return {
    items: rows.map((row) => presentActionItem(row, scope.today, language)),
    total: Number(total?.count ?? 0),
  }
}

/** The page is found on the items alone, so that only what is shown is joined with what belongs to it. */
function idsOfPage({ db }: Scope, where: SQL | undefined, { sort, page, size }: ListWish) {
  return db
    .select({ id: actionItems.id })
    .from(actionItems)
    .where(where)
    .orderBy(...orderOf(db, sort))
    .limit(size)
    .offset((page - 1) * size)
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
