import { date, id, index, int, table, text, time } from '../dialect/columns'

export const organisationKinds = [
  'ministry',
  'directorate',
  'subordinate_agency',
  'municipality',
  'competence_centre',
  'civil_society',
  'social_partner',
  'business',
  'independent_body',
] as const

export const organisations = table(
  'organisations',
  {
    id: id().primaryKey(),
    slug: text().notNull().unique(),
    kind: text({ enum: organisationKinds }).notNull(),
    shortName: text().notNull(),
    nameNb: text().notNull(),
    nameNn: text().notNull(),
    nameEn: text().notNull(),
    nameSe: text(),
    organisationNumber: text(),
    parentId: id(),
    website: text(),
    /** What a person in need of help or guidance gets there; shown on the portal under "where to turn". */
    offersNb: text(),
    offersNn: text(),
    offersEn: text(),
    createdAt: time().notNull(),
    closedOn: date(),
    version: int().notNull().default(1),
  },
  (organisation) => [index('organisations_kind').on(organisation.kind)],
)
