import { and, asc, eq } from 'drizzle-orm'
import { mandates, mandateTaskParts, mandateTasks, organisations, workspaces } from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { GrantedConsultation } from '~/domain/consultations/access.server'
import type { Language } from '~/i18n/languages'
import { compositionOf } from './composition.server'
import { milestonesOf } from './milestones.server'
import { tasksOf } from './tasks.server'

/**
 * The facts of the mandate that lies before ministries with its text, for all who may read the submission; they are locked
 * as long as it does. Null for a consultation about anything else, and for one that is finished: facts may be others by then.
 */
export async function askedFacts(
  scope: Scope,
  { documentId, kind, standing }: GrantedConsultation<'consultation.read'>,
  language: Language,
) {
  if (kind !== 'ministry_submission' || standing === 'finished') return null
  const [row] = await scope.db
    .select({ facts: mandates, reportsTo: workspaces })
    .from(mandates)
    .leftJoin(workspaces, eq(workspaces.id, mandates.reportsToWorkspaceId))
    .where(eq(mandates.documentId, documentId))
  if (!row) return null
  const { facts } = row
  const leads = await leadsOf(scope, facts.id)
  return {
    purpose: facts.purpose,
    reportsTo: [row.reportsTo && named(row.reportsTo, 'name', language), facts.reportsTo]
      .filter(Boolean)
      .join('. '),
    reportingFrequency: facts.reportingFrequency,
    decisionRule: facts.decisionRule,
    quorum: facts.quorum,
    meetingFrequency: facts.meetingFrequency,
    lastsFrom: facts.lastsFrom,
    lastsTo: facts.lastsTo,
    revisionOn: facts.revisionOn,
    composition: await compositionOf(scope, facts.id, language),
    tasks: (await tasksOf(scope, facts.id)).map(({ id, text }) => ({
      ...{ id, text },
      leads: leads.filter(({ taskId }) => taskId === id).map(({ shortName }) => shortName),
    })),
    milestones: (await milestonesOf(scope, facts.id)).map(({ id, text, dueOn }) => ({ id, text, dueOn })),
  }
}

export type AskedFacts = NonNullable<Awaited<ReturnType<typeof askedFacts>>>

async function leadsOf({ db }: Scope, mandateId: string) {
  return db
    .select({ taskId: mandateTaskParts.taskId, shortName: organisations.shortName })
    .from(mandateTaskParts)
    .innerJoin(mandateTasks, eq(mandateTasks.id, mandateTaskParts.taskId))
    .innerJoin(organisations, eq(organisations.id, mandateTaskParts.organisationId))
    .where(and(eq(mandateTasks.mandateId, mandateId), eq(mandateTaskParts.part, 'lead')))
    .orderBy(asc(organisations.shortName))
}
