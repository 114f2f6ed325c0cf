import { and, asc, eq, isNull, ne, or } from 'drizzle-orm'
import { actionItems, agendaItems, decisions, organisations, users } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import { meetingOfText } from './corrections.server'

/** The words that stand around decisions and action items in minutes while they are written. */
export interface LiveOutcomeWords {
  decision(number: string): string
  actionItem: string
  state(state: (typeof actionItems.$inferSelect)['state']): string
  /** `date` is a local date. */
  deadline(date: string): string
}

export interface LiveOutcome {
  kind: 'decision' | 'actionItem'
  label: string
  text: string
  details: string[]
  href?: string
}

/** What an internal item came to is not told in the minutes, which more people read. */
const notInternal = or(isNull(agendaItems.id), ne(agendaItems.audience, 'internal'))

/**
 * The decisions and action items of the meeting whose minutes this document is, as they stand now, by id. The document has been granted.
 * Without `names` an action item tells the organisation that it is for, and no person.
 */
export async function outcomesOf(
  { db }: Pick<Scope, 'db'>,
  documentId: string,
  workspaceSlug: string,
  words: LiveOutcomeWords,
  { names = true }: { names?: boolean } = {},
): Promise<Record<string, LiveOutcome>> {
  const meetingId = await meetingOfText({ db }, documentId)
  if (!meetingId) return {}
  const decided = await db
    .select({ decision: decisions })
    .from(decisions)
    .leftJoin(agendaItems, eq(agendaItems.id, decisions.agendaItemId))
    .where(and(eq(decisions.meetingId, meetingId), notInternal))
    .orderBy(asc(decisions.number))
    .limit(200)
  const followed = await db
    .select({ item: actionItems, organisation: organisations.shortName, person: users.name })
    .from(actionItems)
    .innerJoin(organisations, eq(organisations.id, actionItems.organisationId))
    .leftJoin(users, eq(users.id, actionItems.userId))
    .leftJoin(agendaItems, eq(agendaItems.id, actionItems.agendaItemId))
    .where(and(eq(actionItems.meetingId, meetingId), notInternal))
    .orderBy(asc(actionItems.createdAt))
    .limit(200)
  const outcomes: Record<string, LiveOutcome> = {}
  for (const { decision } of decided) {
    const label = words.decision(yearNumber(decision.number, decision.year))
    outcomes[decision.id] = { kind: 'decision', label, text: decision.text, details: [] }
  }
  for (const { item, organisation, person } of followed) {
    const responsible = person && names ? `${organisation}, ${person}` : organisation
    outcomes[item.id] = {
      kind: 'actionItem',
      label: words.actionItem,
      text: item.title,
      details: [responsible, words.deadline(item.deadline), words.state(item.state)],
      href: `/workspaces/${workspaceSlug}/action-items/${item.id}`,
    }
  }
  return outcomes
}
