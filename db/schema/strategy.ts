import { id, index, int, json, primaryKey, table, text } from '../dialect/columns'
import { organisations } from './organisations'

export const measureStates = [
  'not_started',
  'on_track',
  'at_risk',
  'delayed',
  'stopped',
  'completed',
] as const

/** The measures of the strategy. Those whose text is not known yet have a number and a place, and no title. */
export const measures = table('measures', {
  id: id().primaryKey(),
  number: int().notNull().unique(),
  focusArea: int(),
  titleNb: text(),
  titleNn: text(),
  titleEn: text(),
  summaryNb: text(),
  summaryNn: text(),
  summaryEn: text(),
  goalsNb: json().$type<string[]>(),
  goalsNn: json().$type<string[]>(),
  goalsEn: json().$type<string[]>(),
  state: text({ enum: measureStates }).notNull(),
})

export const measureOrganisations = table(
  'measure_organisations',
  {
    measureId: id()
      .notNull()
      .references(() => measures.id),
    organisationId: id()
      .notNull()
      .references(() => organisations.id),
    part: text({ enum: ['leads', 'contributes'] }).notNull(),
  },
  (part) => [primaryKey({ columns: [part.measureId, part.organisationId] })],
)

export const conventions = table('conventions', {
  id: id().primaryKey(),
  slug: text().notNull().unique(),
  nameNb: text().notNull(),
  nameNn: text().notNull(),
  nameEn: text().notNull(),
  body: text().notNull(),
  supervisedBy: text(),
})

/** International fora and processes that Norway takes part in. */
export const fora = table(
  'fora',
  {
    id: id().primaryKey(),
    slug: text().notNull().unique(),
    parentId: id(),
    nameNb: text().notNull(),
    nameNn: text().notNull(),
    nameEn: text().notNull(),
    noteNb: text(),
    noteNn: text(),
    noteEn: text(),
    conventionId: id().references(() => conventions.id),
  },
  (forum) => [index('fora_parent').on(forum.parentId)],
)
