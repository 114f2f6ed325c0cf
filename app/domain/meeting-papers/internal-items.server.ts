import { asc, eq } from 'drizzle-orm'
import { decisions } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import type { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { itemOutcomesOf } from '~/domain/minutes/item-outcomes.server'
import type { Content } from '~/editor/content'
import { itemOnPaper, paperWords } from '~/editor/templates/meeting-papers'
import { fact } from '~/editor/templates/parts'
import { itemFacts } from './item-facts'

type Item = Awaited<ReturnType<typeof agendaOf>>[number]

/** Internal items with what came of each, which no text of minutes tells. The caller has proved that they may be read. */
export async function internalItemsOnPaper(
  scope: Scope,
  meetingId: string,
  items: readonly Item[],
  wish: { language: 'nb' | 'nn'; names: boolean },
): Promise<Content[]> {
  const { language } = wish
  const words = paperWords(language)
  const outcomes = await itemOutcomesOf(scope, meetingId, language)
  const decided = await decisionsOf(scope, meetingId)
  return items.flatMap((item) => {
    const outcome = outcomes[item.id]
    const recorded = outcome?.recorded
    return [
      ...itemOnPaper(language, itemFacts(item, { isWhole: true, names: wish.names })),
      ...(recorded
        ? [fact(words.outcome, [words[recorded.kind], recorded.note].filter(Boolean).join('. '))]
        : []),
      ...decided
        .filter(({ agendaItemId }) => agendaItemId === item.id)
        .map(({ number, year, text }) => fact(words.decision(yearNumber(number, year)), text)),
      ...(outcome?.dissents ?? []).map(({ organisation, text }) => fact(words.dissent(organisation), text)),
    ]
  })
}

async function decisionsOf({ db }: Scope, meetingId: string) {
  return db
    .select()
    .from(decisions)
    .where(eq(decisions.meetingId, meetingId))
    .orderBy(asc(decisions.year), asc(decisions.number))
    .limit(200)
}
