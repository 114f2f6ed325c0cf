import type { Store } from '~/core/store'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import type { SeriesFields } from '~/domain/meeting-series/fields'
import { planFromSeries } from '~/domain/meeting-series/plan-from.server'
import { createSeries } from '~/domain/meeting-series/write.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'

/** The second Tuesday of every month, with two standard items, and what a test wants otherwise. */
export function seriesForm(wanted: Partial<SeriesFields> = {}): SeriesFields {
  return {
    title: 'Ordinært møte',
    occurrence: 'second',
    weekday: '2',
    everyMonths: 1,
    firstMonth: '2026-03',
    starts: '10:00',
    minutes: 90,
    place: 'Teams',
    itemTitle: ['Godkjenning av innkalling og saksliste', '', 'Eventuelt'],
    itemKind: ['decision', 'information', 'any_other_business'],
    itemMinutes: [5, null, null],
    ...wanted,
  }
}

/** A series from which nothing has been planned. @returns its id */
export async function buildSeries(
  store: Store,
  viewer: Viewer,
  wanted: Partial<SeriesFields> = {},
): Promise<string> {
  return write(store, viewer.id, async (tx) =>
    createSeries(
      tx,
      await grantWorkspace(tx, viewer, 'workspace.plan_meetings', 'group'),
      seriesForm(wanted),
    ),
  )
}

/** Plans its meetings on these days. */
export async function planDays(
  store: Store,
  viewer: Viewer,
  seriesId: string,
  dates: readonly string[],
): Promise<void> {
  await write(store, viewer.id, async (tx) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.plan_meetings', 'group')
    await planFromSeries(tx, workspace, seriesId, dates)
  })
}
