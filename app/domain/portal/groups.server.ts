import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import { organisations, seats, series, workspaces } from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import { newestOfSeries, publicEditions } from './public-editions.server'

/** Subgroups are the groups' own matter; these are the structure that the public is told of. */
const shownKinds = ['interministerial', 'directorate', 'platform', 'rapporteur'] as const

export interface PortalGroup {
  slug: string
  kind: (typeof workspaces.$inferSelect)['kind']
  name: string
  purpose: string
  leads: string[]
  secretariat: string[]
  /** The other organisations; empty also when the group keeps its composition to itself. */
  members: string[]
  membersHidden: boolean
  mandate: { slug: string; number: number } | null
}

/** The groups and who is in them, by organisation. No person is named. */
export async function groupsOnPortal(scope: Scope, language: Language): Promise<PortalGroup[]> {
  const rows = await scope.db
    .select()
    .from(workspaces)
    .where(inArray(workspaces.kind, [...shownKinds]))
  const seated = await seatedOrganisations(scope, language)
  const mandates = await publicEditions(scope, language, and(newestOfSeries, eq(series.kind, 'mandate')), {
    limit: 100,
  })
  return rows
    .map((row) => {
      const here = seated.filter(({ workspaceId }) => workspaceId === row.id)
      const leads = namesOf(here.filter(({ role }) => role === 'chair'))
      const secretariat = namesOf(here.filter(({ role }) => role === 'secretariat'))
      const others = namesOf(here).filter((name) => !leads.includes(name) && !secretariat.includes(name))
      const mandate = mandates.editions.find(({ group }) => group.slug === row.slug)
      return {
        slug: row.slug,
        kind: row.kind,
        name: named(row, 'name', language),
        purpose: named(row, 'purpose', language),
        leads,
        secretariat,
        members: row.membersHidden ? [] : others,
        membersHidden: row.membersHidden,
        mandate: mandate ? { slug: mandate.slug, number: mandate.number } : null,
      }
    })
    .sort((a, b) => placeOf(a.kind) - placeOf(b.kind) || a.name.localeCompare(b.name, 'nb'))
}

async function seatedOrganisations({ db, today }: Scope, language: Language) {
  const rows = await db
    .select({ workspaceId: seats.workspaceId, role: seats.role, organisation: organisations })
    .from(seats)
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(and(lte(seats.validFrom, today), or(isNull(seats.validTo), gte(seats.validTo, today))))
  return rows.map(({ organisation, ...seat }) => ({ ...seat, name: named(organisation, 'name', language) }))
}

function namesOf(seated: ReadonlyArray<{ name: string }>): string[] {
  return [...new Set(seated.map(({ name }) => name))].sort((a, b) => a.localeCompare(b, 'nb'))
}

function placeOf(kind: PortalGroup['kind']): number {
  return shownKinds.findIndex((shown) => shown === kind)
}
