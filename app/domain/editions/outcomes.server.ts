import { and, eq, inArray } from 'drizzle-orm'
import { actionItems, decisions, organisations } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Content } from '~/editor/content'
import { outcomeAttributes } from '~/editor/extensions/outcome'
import type { Outcomes } from '~/editor/render/edition'
import type { Language } from '~/i18n/languages'

/** The words that stand around decisions and action items in a published text. */
export interface OutcomeWords {
  decision(number: string): string
  actionItem: string
  responsible(organisation: string): string
  /** `date` is a local date. */
  deadline(date: string): string
}

/**
 * The decisions and action items in a text as they are published: what, which organisation, by when. No person is named:
 * the public needs to know who answers for it, and that is the organisation.
 */
export async function publishedOutcomes(
  { db }: Scope,
  workspaceId: string,
  content: Content,
  words: OutcomeWords,
  language: Language,
): Promise<Outcomes> {
  const ids = outcomeIdsIn(content)
  if (!ids.length) return {}
  const decided = await db
    .select()
    .from(decisions)
    .where(and(eq(decisions.workspaceId, workspaceId), inArray(decisions.id, ids)))
  const followed = await db
    .select({ item: actionItems, organisation: organisations })
    .from(actionItems)
    .innerJoin(organisations, eq(organisations.id, actionItems.organisationId))
    .where(and(eq(actionItems.workspaceId, workspaceId), inArray(actionItems.id, ids)))
  return Object.fromEntries([
    ...decided.map(({ id, text, number, year }) => [
      id,
      { kind: 'decision' as const, label: words.decision(yearNumber(number, year)), text, details: [] },
    ]),
    ...followed.map(({ item, organisation }) => [
      item.id,
      {
        kind: 'actionItem' as const,
        label: words.actionItem,
        text: item.title,
        details: [words.responsible(named(organisation, 'name', language)), words.deadline(item.deadline)],
      },
    ]),
  ])
}

function outcomeIdsIn(content: Content): string[] {
  const own = content.type === 'outcome' ? [outcomeAttributes(content.attrs ?? {}).outcomeId] : []
  return [...own, ...(content.content ?? []).flatMap(outcomeIdsIn)].filter(Boolean)
}
