import { id, index, int, table, text, time, uniqueIndex } from '../dialect/columns'
import { agendaItemKinds } from './meetings'
import { workspaces } from './workspaces'

export const occurrences = ['first', 'second', 'third', 'fourth', 'last'] as const

/** When a group usually meets, and what every such meeting begins with: «the second Tuesday of every second month». */
export const meetingSeries = table(
  'meeting_series',
  {
    id: id().primaryKey(),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    title: text().notNull(),
    occurrence: text({ enum: occurrences }).notNull(),
    /** 1 is Monday. */
    weekday: int().notNull(),
    everyMonths: int().notNull(),
    /** The month that is counted from, `YYYY-MM`. */
    firstMonth: text().notNull(),
    /** Time of day in Oslo, `HH:MM`. */
    starts: text().notNull(),
    minutes: int().notNull(),
    place: text().notNull(),
    createdBy: id(),
    createdAt: time().notNull(),
    version: int().notNull().default(1),
  },
  (series) => [index('meeting_series_workspace').on(series.workspaceId, series.createdAt)],
)

/** An item that stands on the agenda of every meeting of a series. */
export const seriesItems = table(
  'series_items',
  {
    id: id().primaryKey(),
    seriesId: id()
      .notNull()
      .references(() => meetingSeries.id),
    position: int().notNull(),
    kind: text({ enum: agendaItemKinds }).notNull(),
    title: text().notNull(),
    minutesPlanned: int(),
  },
  (item) => [uniqueIndex('series_items_position').on(item.seriesId, item.position)],
)

/** The meetings that were planned from a series: which of its days, so that none is planned twice. */
export const seriesMeetings = table(
  'series_meetings',
  {
    meetingId: id().primaryKey(),
    seriesId: id()
      .notNull()
      .references(() => meetingSeries.id),
    /** The local date that the series gave, also when the meeting was moved later. */
    date: text().notNull(),
  },
  (one) => [uniqueIndex('series_meetings_date').on(one.seriesId, one.date)],
)

/** That nothing more is planned from a series. */
export const seriesEndings = table('series_endings', {
  seriesId: id()
    .primaryKey()
    .references(() => meetingSeries.id),
  endedBy: id(),
  endedAt: time().notNull(),
})
