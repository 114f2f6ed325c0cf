import { and, desc, eq, lt, ne, type SQL } from 'drizzle-orm'
import {
  documents,
  mandateAdoptions,
  mandateRevocations,
  mandates,
  meetings,
  users,
  workspaces,
} from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { named } from '~/core/named'
import { osloInstant } from '~/core/oslo-time'
import { addDays } from '~/core/working-days'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { visibleDocuments } from '../documents/access.server'
import type { GrantedMandate } from './access.server'
import { compositionOf } from './composition.server'
import { milestonesOf } from './milestones.server'
import { presentVersion, type PresentedVersion } from './present'
import { responsibilityOf } from './responsibility.server'
import { organisationsShown } from './shown-organisations.server'
import { isBeforeMinistries } from './submissions.server'

/** The versions of a workspace's mandate that the viewer may read, newest first. */
export async function mandateVersions(
  scope: Scope,
  viewer: Viewer,
  workspaceId: string,
): Promise<PresentedVersion[]> {
  const rows = await scope.db
    .select({
      mandate: mandates,
      document: documents,
      adoption: mandateAdoptions,
      revocation: mandateRevocations,
      adoptedBy: users.name,
      meeting: { id: meetings.id, number: meetings.number, year: meetings.year },
    })
    .from(mandates)
    .innerJoin(documents, eq(documents.id, mandates.documentId))
    .leftJoin(mandateAdoptions, eq(mandateAdoptions.mandateId, mandates.id))
    .leftJoin(mandateRevocations, eq(mandateRevocations.mandateId, mandates.id))
    .leftJoin(users, eq(users.id, mandateAdoptions.adoptedBy))
    .leftJoin(meetings, eq(meetings.id, mandateAdoptions.meetingId))
    .where(and(eq(mandates.workspaceId, workspaceId), visibleDocuments(viewer, scope)))
    .orderBy(desc(mandates.number))
  // There is one version under work at a time, and it is the newest.
  const underWork = rows.find(({ adoption }) => adoption === null)
  const submitted = underWork !== undefined && (await isBeforeMinistries(scope, underWork.document.id))
  return rows.map((row) =>
    presentVersion({ ...row, submitted: submitted && row.adoption === null }, scope.today),
  )
}

/** The id of a version by its number; null when there is none. */
export async function mandateByNumber(
  { db }: Scope,
  workspaceId: string,
  number: number,
): Promise<string | null> {
  if (!Number.isSafeInteger(number) || number < 1 || number > 1_000_000) return null
  const [row] = await db
    .select({ id: mandates.id })
    .from(mandates)
    .where(and(eq(mandates.workspaceId, workspaceId), eq(mandates.number, number)))
  return row?.id ?? null
}

/** The facts of a version, with who the group is made of as far as the viewer may know it, its tasks and milestones. */
export async function mandateFacts(
  scope: Scope,
  viewer: Viewer,
  mandate: GrantedMandate<'mandate.read'>,
  language: Language,
) {
  const [row] = await scope.db
    .select({ facts: mandates, reportsTo: workspaces })
    .from(mandates)
    .leftJoin(workspaces, eq(workspaces.id, mandates.reportsToWorkspaceId))
    .where(eq(mandates.id, mandate.id))
  if (!row) throw new Error('a granted mandate is missing')
  const { organisations, tasks, hidesOthers } = await responsibilityOf(scope, viewer, mandate, language)
  const isShown = await organisationsShown(scope, viewer, mandate.workspaceId)
  const all = await compositionOf(scope, mandate.id, language)
  const composition = all.filter(({ organisationId }) => isShown(organisationId))
  const { facts } = row
  return {
    purpose: facts.purpose,
    reportsToWorkspaceId: facts.reportsToWorkspaceId,
    reportsToGroup: row.reportsTo && named(row.reportsTo, 'name', language),
    reportsTo: facts.reportsTo,
    reportingFrequency: facts.reportingFrequency,
    decisionRule: facts.decisionRule,
    quorum: facts.quorum,
    meetingFrequency: facts.meetingFrequency,
    lastsFrom: facts.lastsFrom,
    lastsTo: facts.lastsTo,
    revisionOn: facts.revisionOn,
    version: facts.version,
    composition,
    /** Whether others are part of it, whom the viewer is not told of. */
    hidesOthers: hidesOthers || composition.length < all.length,
    tasks: tasks.map(({ id, number, text, parts, flaw }) => ({
      ...{ id, number, text, flaw },
      leads: organisations.filter((one) => parts[one.id] === 'lead').map(({ shortName }) => shortName),
    })),
    milestones: await milestonesOf(scope, mandate.id),
  }
}

/** The groups that a group's mandate can say that it reports to: all others but the rapporteur's, which nobody is above or below. */
export async function groupsToReportTo({ db }: Scope, workspaceId: string, language: Language) {
  const rows = await db
    .select()
    .from(workspaces)
    .where(and(ne(workspaces.id, workspaceId), ne(workspaces.kind, 'rapporteur')))
    .limit(200)
  const collator = new Intl.Collator('nb')
  return rows
    .map((row) => ({ id: row.id, name: named(row, 'name', language) }))
    .sort((a, b) => collator.compare(a.name, b.name))
}

/** The condition that a meeting is not one of a day to come: nothing was adopted there yet. */
export function hasBegun(today: string): SQL {
  return lt(meetings.startsAt, osloInstant(addDays(today, 1), '00:00'))
}

/** The meetings of a workspace that have begun, newest first, for saying where a version was adopted. */
export async function meetingsToAdoptIn({ db, today }: Scope, workspaceId: string) {
  const rows = await db
    .select()
    .from(meetings)
    .where(and(eq(meetings.workspaceId, workspaceId), hasBegun(today)))
    .orderBy(desc(meetings.startsAt))
    .limit(50)
  return rows.map(({ id, number, year, title, startsAt }) => ({
    id,
    number: yearNumber(number, year),
    title,
    startsAt: startsAt.toISOString(),
  }))
}
