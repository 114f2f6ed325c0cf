import { and, asc, desc, eq } from 'drizzle-orm'
import {
  documents,
  mandateAdoptions,
  mandates,
  mandateTasks,
  meetings,
  organisations,
  users,
} from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { visibleDocuments } from '../documents/access.server'
import type { GrantedMandate } from './access.server'
import { mandateInForce } from './in-force.server'
import { presentVersion, type PresentedVersion } from './present'

/** The versions of a workspace's mandate that the viewer may read, newest first. */
export async function mandateVersions(
  scope: Scope,
  viewer: Viewer,
  workspaceId: string,
): Promise<PresentedVersion[]> {
  const inForce = await mandateInForce(scope, workspaceId, scope.today)
  const rows = await scope.db
    .select({
      mandate: mandates,
      document: documents,
      adoption: mandateAdoptions,
      adoptedBy: users.name,
      meeting: { id: meetings.id, number: meetings.number, year: meetings.year },
    })
    .from(mandates)
    .innerJoin(documents, eq(documents.id, mandates.documentId))
    .leftJoin(mandateAdoptions, eq(mandateAdoptions.mandateId, mandates.id))
    .leftJoin(users, eq(users.id, mandateAdoptions.adoptedBy))
    .leftJoin(meetings, eq(meetings.id, mandateAdoptions.meetingId))
    .where(and(eq(mandates.workspaceId, workspaceId), visibleDocuments(viewer, scope)))
    .orderBy(desc(mandates.number))
  return rows.map((row) => presentVersion(row, { inForceId: inForce?.id ?? null, today: scope.today }))
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

/** The facts of a version, with its tasks. */
export async function mandateFacts(
  { db }: Scope,
  { id }: GrantedMandate<'mandate.read'>,
  language: Language,
) {
  const [row] = await db.select().from(mandates).where(eq(mandates.id, id))
  if (!row) throw new Error('a granted mandate is missing')
  const tasks = await db
    .select({ task: mandateTasks, lead: organisations })
    .from(mandateTasks)
    .leftJoin(organisations, eq(organisations.id, mandateTasks.leadOrganisationId))
    .where(eq(mandateTasks.mandateId, id))
    .orderBy(asc(mandateTasks.number))
  const { purpose, reportsTo, decisionRule, meetingFrequency, lastsFrom, lastsTo, revisionOn, version } = row
  return {
    purpose,
    reportsTo,
    decisionRule,
    meetingFrequency,
    lastsFrom,
    lastsTo,
    revisionOn,
    version,
    tasks: tasks.map(({ task, lead }) => ({
      number: task.number,
      text: task.text,
      leadOrganisationId: task.leadOrganisationId,
      lead: lead && named(lead, 'name', language),
    })),
  }
}

/** The meetings of a workspace, newest first, for saying where a version was adopted. */
export async function meetingsToAdoptIn({ db }: Scope, workspaceId: string) {
  const rows = await db
    .select()
    .from(meetings)
    .where(eq(meetings.workspaceId, workspaceId))
    .orderBy(desc(meetings.startsAt))
    .limit(50)
  return rows.map(({ id, number, year, title, startsAt }) => ({
    id,
    number: yearNumber(number, year),
    title,
    startsAt: startsAt.toISOString(),
  }))
}
