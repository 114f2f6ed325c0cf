import { and, asc, eq } from 'drizzle-orm'
import { dissentChanges, dissents, organisations, users } from '#db/schema'
import { named } from '~/core/named'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import { requireItem } from './item.server'

/**
 * The dissent of an item that an address names, with its item and its organisation.
 * @throws Refusal when the item has none like it
 */
export async function requireDissent(
  scope: Pick<Scope, 'db'>,
  meetingId: string,
  itemId: string,
  dissentId: string,
) {
  const item = await requireItem(scope, meetingId, itemId)
  const [found] = await scope.db
    .select({ dissent: dissents, organisation: organisations })
    .from(dissents)
    .innerJoin(organisations, eq(organisations.id, dissents.organisationId))
    .where(and(eq(dissents.id, dissentId), eq(dissents.agendaItemId, item.id)))
  if (!found) throw new Refusal('not-found')
  return { ...found.dissent, item, organisation: found.organisation }
}

/** The dissents of an item in the order that they were recorded. The caller has proved that the item may be read. */
export async function dissentsIn({ db }: Pick<Scope, 'db'>, itemId: string, language: Language) {
  const rows = await db
    .select({ dissent: dissents, organisation: organisations })
    .from(dissents)
    .innerJoin(organisations, eq(organisations.id, dissents.organisationId))
    .where(eq(dissents.agendaItemId, itemId))
    .orderBy(asc(dissents.recordedAt), asc(dissents.id))
    .limit(100)
  return rows.map(({ dissent, organisation }) => ({
    id: dissent.id,
    organisationId: organisation.id,
    organisation: named(organisation, 'name', language),
    text: dissent.text,
    version: dissent.version,
  }))
}

/** What dissents of an item said before they were changed or withdrawn, oldest first. The caller has proved that the item may be read. */
export async function dissentChangesIn({ db }: Pick<Scope, 'db'>, itemId: string, language: Language) {
  const rows = await db
    .select({ change: dissentChanges, organisation: organisations, by: users.name })
    .from(dissentChanges)
    .innerJoin(organisations, eq(organisations.id, dissentChanges.organisationId))
    .leftJoin(users, eq(users.id, dissentChanges.changedBy))
    .where(eq(dissentChanges.agendaItemId, itemId))
    .orderBy(asc(dissentChanges.changedAt), asc(dissentChanges.id))
    .limit(200)
  return rows.map(({ change, organisation, by }) => ({
    id: change.id,
    organisation: named(organisation, 'name', language),
    kind: change.kind,
    before: change.text,
    by: by ?? '',
    at: change.changedAt.toISOString(),
  }))
}
