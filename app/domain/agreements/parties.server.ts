import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { agreementParties, organisations } from '#db/schema'
import { named } from '~/core/named'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'
import type { Language } from '~/i18n/languages'
import type { Parties } from './fields'

export interface Party {
  organisationId: string
  name: string
  shortName: string
  duties: string
  contact: string
}

/** The parties of an agreement in their order. */
export async function partiesOf(
  { db }: Pick<Scope, 'db'>,
  agreementId: string,
  language: Language,
): Promise<Party[]> {
  const rows = await db
    .select({ party: agreementParties, organisation: organisations })
    .from(agreementParties)
    .innerJoin(organisations, eq(organisations.id, agreementParties.organisationId))
    .where(eq(agreementParties.agreementId, agreementId))
    .orderBy(asc(agreementParties.number))
  return rows.map(({ party: { organisationId, duties, contact }, organisation }) => ({
    ...{ organisationId, duties, contact },
    name: named(organisation, 'name', language),
    shortName: organisation.shortName,
  }))
}

/** The short names of the parties of several agreements, by agreement. */
export async function partyNamesOf({ db }: Pick<Scope, 'db'>, ids: readonly string[]) {
  if (!ids.length) return new Map<string, string[]>()
  const rows = await db
    .select({ id: agreementParties.agreementId, name: organisations.shortName })
    .from(agreementParties)
    .innerJoin(organisations, eq(organisations.id, agreementParties.organisationId))
    .where(inArray(agreementParties.agreementId, [...ids]))
    .orderBy(asc(agreementParties.number))
  const names = new Map<string, string[]>()
  for (const { id, name } of rows) names.set(id, [...(names.get(id) ?? []), name])
  return names
}

/**
 * Lets the agreement be between these, in this order.
 * @throws Refusal for an organisation that is not there
 */
export async function setParties(tx: Tx, agreementId: string, parties: Parties): Promise<void> {
  await tx.db.delete(agreementParties).where(eq(agreementParties.agreementId, agreementId))
  if (!parties.length) return
  const ids = parties.map(({ organisationId }) => organisationId)
  const known = await tx.db
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(inArray(organisations.id, ids), isNull(organisations.closedOn)))
  if (known.length < ids.length) throw new Refusal('invalid', 'choice', { field: 'partyId' })
  await tx.db
    .insert(agreementParties)
    .values(parties.map((party, at) => ({ ...party, agreementId, number: at + 1 })))
}
