import { seriesMeetings } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { insertItem } from '~/domain/meetings/add-item.server'
import { planMeeting } from '~/domain/meetings/plan.server'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import { timeAfter } from './fields'
import { freeDays, itemsOfSeries, seriesOf } from './queries.server'

/**
 * Plans meetings of a series on days that it comes to, each with the standard items on its agenda. Nobody is told: each
 * is called when its time has come.
 * @returns how many
 * @throws Refusal when the series has ended, no day is chosen, or one that it does not come to, or that is planned already
 */
export async function planFromSeries(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.plan_meetings'>,
  seriesId: string,
  dates: readonly string[],
): Promise<number> {
  const { row, isEnded } = await seriesOf(tx, workspace, seriesId)
  if (isEnded) throw new Refusal('conflict', 'series-ended')
  if (!dates.length) throw new Refusal('invalid', 'required', { field: 'date' })
  const free = new Set((await freeDays(tx, row)).map(({ date }) => date))
  const wanted = [...new Set(dates)].sort()
  if (!wanted.every((date) => free.has(date))) throw new Refusal('conflict', 'series-day-taken')
  const items = await itemsOfSeries(tx, seriesId)
  for (const date of wanted) {
    const meetingId = await planMeeting(tx, workspace, {
      title: row.title,
      date,
      starts: row.starts,
      ends: timeAfter(row.starts, row.minutes),
      place: row.place,
    })
    await tx.db.insert(seriesMeetings).values({ meetingId, seriesId, date })
    const meeting = { id: meetingId, workspaceId: workspace.id, year: Number(date.slice(0, 4)) }
    for (const item of items) {
      await insertItem(tx, meeting, { ...item, background: '', presenter: '' })
    }
  }
  return wanted.length
}
