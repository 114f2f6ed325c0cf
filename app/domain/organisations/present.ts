import type { organisations } from '#db/schema'
import { named } from '~/core/named'
import type { Language } from '~/i18n/languages'

type Row = typeof organisations.$inferSelect

/** What everybody may know of an organisation. */
export interface PresentedOrganisation {
  id: string
  kind: Row['kind']
  shortName: string
  name: string
  website: string | null
  /** What a person in need of help or guidance gets there. */
  offers: string | null
}

export function presentOrganisation(row: Row, language: Language): PresentedOrganisation {
  const { id, kind, shortName, website } = row
  const offers = { nb: row.offersNb, nn: row.offersNn, en: row.offersEn }[language] ?? row.offersNb
  return { id, kind, shortName, name: named(row, 'name', language), website, offers }
}

/** An organisation as a form holds it: every field as text. */
export function organisationForm(row: Row) {
  return {
    kind: row.kind as string,
    shortName: row.shortName,
    nameNb: row.nameNb,
    nameNn: row.nameNn,
    nameEn: row.nameEn,
    nameSe: row.nameSe ?? '',
    organisationNumber: row.organisationNumber ?? '',
    website: row.website ?? '',
    offersNb: row.offersNb ?? '',
    offersNn: row.offersNn ?? '',
    offersEn: row.offersEn ?? '',
  }
}
