import { eq } from 'drizzle-orm'
import { meetingSeries, seriesEndings, seriesItems } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import type { SeriesFields } from './fields'
import { seriesOf } from './queries.server'

type Runs = GrantedWorkspace<'workspace.plan_meetings'>

/** Makes a series. Nothing is planned by it yet. @returns its id */
export async function createSeries(tx: Tx, workspace: Runs, fields: SeriesFields): Promise<string> {
  const id = newId()
  await tx.db.insert(meetingSeries).values({
    id,
    workspaceId: workspace.id,
    ...columnsOf(fields),
    createdBy: tx.actorId,
    createdAt: tx.now,
  })
  await setItems(tx, id, fields)
  await record(tx, workspace, 'meeting_series.created', id, fields.title)
  return id
}

/**
 * Changes a series. Meetings that have been planned from it stay as they are.
 * @throws Refusal when it has ended, or somebody else saved meanwhile
 */
export async function editSeries(
  tx: Tx,
  workspace: Runs,
  seriesId: string,
  { version, ...fields }: SeriesFields & { version: number },
): Promise<void> {
  const { row, isEnded } = await seriesOf(tx, workspace, seriesId)
  if (isEnded) throw new Refusal('conflict', 'series-ended')
  expectVersion(row.version, version, {
    title: row.title,
    occurrence: row.occurrence,
    weekday: String(row.weekday),
    everyMonths: String(row.everyMonths),
    firstMonth: row.firstMonth,
    starts: row.starts,
    minutes: String(row.minutes),
    place: row.place,
  })
  await tx.db
    .update(meetingSeries)
    .set({ ...columnsOf(fields), version: row.version + 1 })
    .where(eq(meetingSeries.id, seriesId))
  await setItems(tx, seriesId, fields)
  await record(tx, workspace, 'meeting_series.edited', seriesId, fields.title)
}

/** Ends a series: nothing more is planned from it. Its meetings stay. @throws Refusal when it has ended already */
export async function endSeries(tx: Tx, workspace: Runs, seriesId: string): Promise<void> {
  const { row, isEnded } = await seriesOf(tx, workspace, seriesId)
  if (isEnded) throw new Refusal('conflict', 'series-ended')
  await tx.db.insert(seriesEndings).values({ seriesId, endedBy: tx.actorId, endedAt: tx.now })
  await record(tx, workspace, 'meeting_series.ended', seriesId, row.title)
}

function columnsOf(fields: SeriesFields) {
  const { title, occurrence, weekday, everyMonths, firstMonth, starts, minutes, place } = fields
  return { title, occurrence, weekday: Number(weekday), everyMonths, firstMonth, starts, minutes, place }
}

async function setItems(tx: Tx, seriesId: string, fields: SeriesFields): Promise<void> {
  await tx.db.delete(seriesItems).where(eq(seriesItems.seriesId, seriesId))
  const items = fields.itemTitle.flatMap((title, row) =>
    title
      ? [
          {
            title,
            kind: fields.itemKind[row] ?? ('information' as const),
            minutesPlanned: fields.itemMinutes[row] ?? null,
          },
        ]
      : [],
  )
  if (!items.length) return
  await tx.db
    .insert(seriesItems)
    .values(items.map((item, place) => ({ id: newId(), seriesId, position: place + 1, ...item })))
}

async function record(
  tx: Tx,
  workspace: Runs,
  action: 'meeting_series.created' | 'meeting_series.edited' | 'meeting_series.ended',
  id: string,
  title: string,
): Promise<void> {
  await tx.record(action, {
    workspaceId: workspace.id,
    object: { kind: 'meeting_series', id },
    detail: { title },
  })
  tx.signal(`workspace:${workspace.id}`)
}
