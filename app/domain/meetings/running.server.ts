import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { papersOfAgenda, type AgendaPaper } from '../agenda-papers/papers.server'
import type { GrantedMeeting } from './access.server'
import { agendaOf } from './agenda-queries.server'
import { mayReadItem, meetingRules, type MeetingThing } from './policy'
import { openTo } from './steps'
import { countsUntil, timeUsed } from './time-used'
import { turnsOf } from './turns.server'

type Item = Awaited<ReturnType<typeof agendaOf>>[number]

/** What a screen that others may look at shows of an item. */
export interface ScreenItem {
  id: string
  number: string
  minutesPlanned: number | null
  /** Seconds, up to the page's `now`. */
  used: number
  isInternal: boolean
  /** Null for those who do not read it, and for an internal item that the chair has not shown. */
  shown:
    (Pick<Item, 'kind' | 'title' | 'background' | 'presenter' | 'guests'> & { papers: AgendaPaper[] }) | null
}

/**
 * Where a meeting is: the item that it is at, and for those who read the agenda the whole of it. Nobody knows which of
 * the open browsers is shown on a wall, so an internal item is a number to all of them until the chair shows it.
 */
export async function runningMeeting(
  scope: Scope,
  viewer: Viewer,
  meeting: GrantedMeeting<'meeting.read'>,
): Promise<{ isOpen: boolean; current: ScreenItem | null; items: ScreenItem[] | null; showsWhole: boolean }> {
  const turns = await turnsOf(scope, meeting.id)
  const used = await timeUsedIn(scope, meeting, turns)
  const last = turns.at(-1)
  const showsWhole = last?.shows === 'whole'
  const readsAgenda = meetingRules['meeting.read_agenda'](viewer, meeting)
  const papers = readsAgenda ? await papersOfAgenda(scope, viewer, meeting.id) : {}
  const screenItem = (item: Item): ScreenItem => {
    const { id, number, minutesPlanned, kind, title, background, presenter, guests } = item
    const isInternal = item.audience === 'internal'
    const isHidden = isInternal && !(showsWhole && last?.agendaItemId === id)
    const shows = readsAgenda && mayReadItem(viewer, meeting.workspaceId, item.audience) && !isHidden
    return {
      id,
      number,
      minutesPlanned,
      used: used.get(id) ?? 0,
      isInternal,
      shown: shows ? { kind, title, background, presenter, guests, papers: papers[id] ?? [] } : null,
    }
  }
  const items = (await agendaOf(scope, meeting.id)).map(screenItem)
  return {
    isOpen: openTo(meeting.state).run,
    current: items.find(({ id }) => id === last?.agendaItemId) ?? null,
    items: readsAgenda ? items : null,
    showsWhole,
  }
}

/** Seconds that each item of a meeting has taken so far, by the item's id; nothing for one that the meeting never went on to. */
export async function timeUsedIn(
  scope: Scope,
  meeting: Pick<MeetingThing, 'id' | 'endsAt' | 'state'>,
  turns?: Awaited<ReturnType<typeof turnsOf>>,
): Promise<ReadonlyMap<string, number>> {
  const taken = turns ?? (await turnsOf(scope, meeting.id))
  const last = taken.at(-1)
  if (!last) return new Map()
  const goesOn = openTo(meeting.state).run
  return timeUsed(taken, countsUntil(last, { endsAt: meeting.endsAt, goesOn }, scope.now))
}
