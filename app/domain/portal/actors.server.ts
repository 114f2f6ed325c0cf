import { asc, gt, isNull, or } from 'drizzle-orm'
import { organisationKinds, organisations } from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import { inLanguage } from './in-language'

export interface PortalOrganisation {
  slug: string
  kind: (typeof organisationKinds)[number]
  name: string
  shortName: string
  website: string | null
  /** What a person in need of help or guidance gets there. */
  offers: string | null
}

/** The organisations that take part today, by name. */
export async function organisationsOnPortal(
  { db, today }: Scope,
  language: Language,
): Promise<PortalOrganisation[]> {
  const rows = await db
    .select()
    .from(organisations)
    .where(or(isNull(organisations.closedOn), gt(organisations.closedOn, today)))
    .orderBy(asc(organisations.slug))
  return rows
    .map((row) => ({
      slug: row.slug,
      kind: row.kind,
      name: named(row, 'name', language),
      shortName: row.shortName,
      website: /^https?:\/\//.test(row.website ?? '') ? row.website : null,
      offers: inLanguage(language, row.offersNb, row.offersNn, row.offersEn),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}

/** The same by kind, in the order of the kinds; kinds without anybody are left out. */
export function byKind(all: readonly PortalOrganisation[]) {
  return organisationKinds
    .map((kind) => ({ kind, organisations: all.filter((one) => one.kind === kind) }))
    .filter(({ organisations }) => organisations.length > 0)
}
