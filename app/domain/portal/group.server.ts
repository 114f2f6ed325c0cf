import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import {
  editions,
  editionWithdrawals,
  mandateAdoptions,
  mandateRevocations,
  mandates,
  mandateTaskParts,
  mandateTasks,
  organisations,
  series,
  workspaces,
} from '#db/schema'
import { named } from '~/core/named'
import { addDays } from '~/core/working-days'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { milestonesOf } from '~/domain/mandates/milestones.server'
import type { Language } from '~/i18n/languages'
import { groupsOnPortal, type PortalGroup } from './groups.server'
import { standing } from './public-editions.server'

/** An edition of a group's mandate, and when it is or was in force. */
export interface MandateEdition {
  mandateId: string
  /** The series that the edition is in, for its address. */
  slug: string
  edition: number
  inForceFrom: string
  /** The first day that it is in force no more. */
  endsBefore: string | null
  revoked: boolean
}

/**
 * A group as the public sees it: who is in it, its mandate through the years, and, of the one in force, the tasks and
 * milestones. Nothing of a mandate is told that has not been published for everyone. @throws Refusal `not-found`
 */
export async function groupOnPortal(scope: Scope, slug: string, language: Language) {
  const group = (await groupsOnPortal(scope, language)).find((one) => one.slug === slug)
  if (!group) throw new Refusal('not-found')
  const history = await mandateHistory(scope, slug)
  const inForce = history.find(
    ({ inForceFrom, endsBefore }) =>
      inForceFrom <= scope.today && (endsBefore === null || endsBefore > scope.today),
  )
  const facts = inForce ? await publicFacts(scope, inForce.mandateId, language) : null
  return {
    group,
    history: history.map(({ mandateId: _mandateId, ...one }) => ({
      ...one,
      inForce: one.edition === inForce?.edition,
    })),
    facts: facts && group.membersHidden ? { ...facts, tasks: withoutMembers(facts.tasks, group) } : facts,
  }
}

/** Who does what would tell who is in a group that keeps it to itself: only those who run it are named. */
function withoutMembers<Task extends { leads: string[]; contributes: string[] }>(
  tasks: readonly Task[],
  { leads, secretariat }: PortalGroup,
): Task[] {
  const shown = new Set([...leads, ...secretariat])
  const only = (names: string[]) => names.filter((name) => shown.has(name))
  return tasks.map((task) => ({ ...task, leads: only(task.leads), contributes: only(task.contributes) }))
}

/** The published versions of a group's mandate, the newest first; of one that was published anew, the newest edition. */
async function mandateHistory({ db }: Scope, group: string): Promise<MandateEdition[]> {
  const rows = await db
    .select({
      adoption: mandateAdoptions,
      lastsTo: mandates.lastsTo,
      slug: series.slug,
      edition: editions.number,
      revoked: mandateRevocations.revokedAt,
    })
    .from(editions)
    .innerJoin(series, and(eq(series.id, editions.seriesId), eq(series.kind, 'mandate')))
    .innerJoin(workspaces, and(eq(workspaces.id, series.workspaceId), eq(workspaces.slug, group)))
    .innerJoin(mandates, eq(mandates.documentId, editions.documentId))
    .innerJoin(mandateAdoptions, eq(mandateAdoptions.mandateId, mandates.id))
    .leftJoin(mandateRevocations, eq(mandateRevocations.mandateId, mandates.id))
    .leftJoin(editionWithdrawals, eq(editionWithdrawals.editionId, editions.id))
    .where(standing)
    .orderBy(desc(mandateAdoptions.inForceFrom), desc(editions.number))
    .limit(200)
  const newest = new Map<string, MandateEdition>()
  for (const { adoption, lastsTo, slug, edition, revoked } of rows) {
    const { mandateId, inForceFrom } = adoption
    const endsBefore = endOf(adoption.endsBefore, lastsTo)
    if (!newest.has(mandateId))
      newest.set(mandateId, { mandateId, slug, edition, inForceFrom, endsBefore, revoked: revoked !== null })
  }
  return [...newest.values()]
}

/** The first day that a version is in force no more: it is replaced or revoked, or past the day that it lasts to. */
function endOf(endsBefore: string | null, lastsTo: string | null): string | null {
  if (lastsTo === null) return endsBefore
  const over = addDays(lastsTo, 1)
  return endsBefore !== null && endsBefore < over ? endsBefore : over
}

async function publicFacts(scope: Scope, mandateId: string, language: Language) {
  const [row] = await scope.db
    .select({ mandate: mandates, reportsTo: workspaces })
    .from(mandates)
    .leftJoin(workspaces, eq(workspaces.id, mandates.reportsToWorkspaceId))
    .where(eq(mandates.id, mandateId))
  if (!row) throw new Error('a published mandate is missing')
  const milestones = await milestonesOf(scope, mandateId)
  return {
    purpose: row.mandate.purpose,
    reportsTo: [row.reportsTo && named(row.reportsTo, 'name', language), row.mandate.reportsTo]
      .filter(Boolean)
      .join('. '),
    revisionOn: row.mandate.revisionOn,
    tasks: await publicTasks(scope, mandateId, language),
    milestones: milestones.map(({ text, dueOn, reachedOn }) => ({ text, dueOn, reachedOn })),
  }
}

async function publicTasks({ db }: Scope, mandateId: string, language: Language) {
  const tasks = await db
    .select()
    .from(mandateTasks)
    .where(eq(mandateTasks.mandateId, mandateId))
    .orderBy(asc(mandateTasks.number))
  if (!tasks.length) return []
  const parts = await db
    .select({ taskId: mandateTaskParts.taskId, part: mandateTaskParts.part, organisation: organisations })
    .from(mandateTaskParts)
    .innerJoin(organisations, eq(organisations.id, mandateTaskParts.organisationId))
    .where(
      inArray(
        mandateTaskParts.taskId,
        tasks.map(({ id }) => id),
      ),
    )
    .orderBy(asc(organisations.shortName))
  const those = (taskId: string, wanted: 'lead' | 'contributes') =>
    parts
      .filter((one) => one.taskId === taskId && one.part === wanted)
      .map(({ organisation }) => named(organisation, 'name', language))
  return tasks.map(({ id, number, text }) => ({
    number,
    text,
    leads: those(id, 'lead'),
    contributes: those(id, 'contributes'),
  }))
}
