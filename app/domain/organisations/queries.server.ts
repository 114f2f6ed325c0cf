import { eq, isNull } from 'drizzle-orm'
import { organisations } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import type { GrantedOrganisations } from './access.server'
import { organisationKinds } from './kinds'
import { organisationForm, presentOrganisation, type PresentedOrganisation } from './present'

/** All organisations that exist today, by name. They are public. */
export async function allOrganisations(
  { db }: Pick<Scope, 'db'>,
  language: Language,
): Promise<PresentedOrganisation[]> {
  const rows = await db.select().from(organisations).where(isNull(organisations.closedOn))
  const collator = new Intl.Collator('nb')
  return rows
    .map((row) => presentOrganisation(row, language))
    .sort((a, b) => collator.compare(a.name, b.name))
}

/** The directory: every kind that has organisations, in a fixed order. */
export async function organisationsByKind(scope: Pick<Scope, 'db'>, language: Language) {
  const all = await allOrganisations(scope, language)
  return organisationKinds
    .map((kind) => ({ kind, organisations: all.filter((organisation) => organisation.kind === kind) }))
    .filter((group) => group.organisations.length > 0)
}

/** An organisation as its form holds it, with the version it was read in. Null when unknown. */
export async function organisationToEdit({ db }: Scope, _proof: GrantedOrganisations, id: string) {
  const [row] = await db.select().from(organisations).where(eq(organisations.id, id))
  return row ? { id, version: row.version, form: organisationForm(row) } : null
}
