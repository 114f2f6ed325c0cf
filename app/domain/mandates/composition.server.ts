import { and, eq, inArray } from 'drizzle-orm'
import { mandateComposition, organisations, seats } from '#db/schema'
import { inForce } from '~/core/in-force'
import { named } from '~/core/named'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { SeatRole } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { seatRoles } from '~/domain/workspaces/kinds'
import type { Language } from '~/i18n/languages'
import type { MandateFacts } from './fields'

/** An organisation that is to be part of the group, and as what. */
export interface ComposedOf {
  organisationId: string
  name: string
  shortName: string
  role: SeatRole
}

/** Who a version says that the group is made of: by role, and by name within one. */
export async function compositionOf(
  { db }: Pick<Scope, 'db'>,
  mandateId: string,
  language: Language,
): Promise<ComposedOf[]> {
  const rows = await db
    .select({ role: mandateComposition.role, organisation: organisations })
    .from(mandateComposition)
    .innerJoin(organisations, eq(organisations.id, mandateComposition.organisationId))
    .where(eq(mandateComposition.mandateId, mandateId))
  const { compare } = new Intl.Collator('nb')
  return rows
    .map(({ role, organisation }) => ({
      organisationId: organisation.id,
      name: named(organisation, 'name', language),
      shortName: organisation.shortName,
      role,
    }))
    .sort((a, b) => seatRoles.indexOf(a.role) - seatRoles.indexOf(b.role) || compare(a.name, b.name))
}

/** Sets who a version that is not adopted says that the group is made of. @throws Refusal for an organisation that is not there */
export async function setComposition(
  tx: Tx,
  mandateId: string,
  composition: MandateFacts['composition'],
): Promise<void> {
  await tx.db.delete(mandateComposition).where(eq(mandateComposition.mandateId, mandateId))
  if (!composition.length) return
  const wanted = [...new Set(composition.map(({ organisationId }) => organisationId))]
  const there = await tx.db
    .select({ id: organisations.id })
    .from(organisations)
    .where(inArray(organisations.id, wanted))
  if (there.length !== wanted.length)
    throw new Refusal('invalid', 'choice', { field: 'compositionOrganisation' })
  await tx.db.insert(mandateComposition).values(composition.map((one) => ({ ...one, mandateId })))
}

/** Begins a version with who the one before says; the first one, with who has a seat in the group now. */
export async function beginComposition(
  tx: Tx,
  { workspaceId, from, to }: { workspaceId: string; from: string | null; to: string },
): Promise<void> {
  const said = from
    ? await tx.db.select().from(mandateComposition).where(eq(mandateComposition.mandateId, from))
    : await tx.db
        .selectDistinct({ organisationId: seats.organisationId, role: seats.role })
        .from(seats)
        .where(and(eq(seats.workspaceId, workspaceId), inForce(seats, tx.today)))
  if (!said.length) return
  await tx.db
    .insert(mandateComposition)
    .values(said.map(({ organisationId, role }) => ({ organisationId, role, mandateId: to })))
}
