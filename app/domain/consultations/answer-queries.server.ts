import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import {
  consultationAnswers,
  consultationDrafts,
  consultationInputs,
  consultationQuestions,
  consultationTreatments,
  organisations,
} from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import type { GrantedAnswer, GrantedConsultation } from './access.server'
import { standingAnswer } from './answering.server'
import { draftParts } from './draft-queries.server'
import type { TreatmentState } from './kinds'
import { answerRules, type ConsultationThing } from './policy'
import { endOfDay } from './timing'

/** The viewer's organisations that are asked, each with how far its answer has come. */
export async function ownAnswers(
  scope: Scope,
  viewer: Viewer,
  consultation: GrantedConsultation<'consultation.read'>,
  language: Language,
) {
  const ids = [...new Set(viewer.seats.map(({ organisationId }) => organisationId))].filter(
    (organisationId) => answerRules['answer.write'](viewer, { consultation, organisationId }),
  )
  if (!ids.length) return []
  const rows = await scope.db
    .select({ organisation: organisations, answer: consultationAnswers, draftId: consultationDrafts.id })
    .from(organisations)
    .leftJoin(
      consultationDrafts,
      and(
        eq(consultationDrafts.organisationId, organisations.id),
        eq(consultationDrafts.consultationId, consultation.id),
      ),
    )
    .leftJoin(
      consultationAnswers,
      and(
        eq(consultationAnswers.organisationId, organisations.id),
        eq(consultationAnswers.consultationId, consultation.id),
        isNull(consultationAnswers.takenBackAt),
      ),
    )
    .where(inArray(organisations.id, ids))
  return rows.map(({ organisation, answer, draftId }) => ({
    organisationId: organisation.id,
    name: named(organisation, 'name', language),
    begun: draftId !== null,
    sentAt: answer?.sentAt.toISOString() ?? null,
  }))
}

/** An organisation's own answer: what is being written, or what was sent and, once the round is finished, what came of it. */
export async function answerPage(
  scope: Scope,
  viewer: Viewer,
  answer: GrantedAnswer<'answer.write'>,
  language: Language,
) {
  const { consultation, organisationId } = answer
  const [organisation] = await scope.db
    .select()
    .from(organisations)
    .where(eq(organisations.id, organisationId))
  if (!organisation) throw new Error('a granted organisation is missing')
  const sent = await standingAnswer(scope, { consultationId: consultation.id, organisationId })
  return {
    organisation: { id: organisationId, name: named(organisation, 'name', language) },
    maySend: answerRules['answer.send'](viewer, answer),
    parts: sent ? [] : await draftParts(scope, answer),
    receipt: sent && (await receiptOf(scope, consultation, sent)),
  }
}

/** What a respondent sees of what they sent: the receipt, and what came of it once the round is finished. */
export async function receiptOf(
  scope: Pick<Scope, 'db'>,
  consultation: ConsultationThing,
  answer: typeof consultationAnswers.$inferSelect,
) {
  const inputs = await sentInputs(scope, consultation, [answer.id])
  return {
    sentAt: answer.sentAt.toISOString(),
    by: answer.personName,
    late: isLate(answer, consultation),
    conclusion: answer.conclusion,
    contentHash: answer.contentHash,
    inputs: inputs.get(answer.id) ?? [],
  }
}

/**
 * What was sent in these answers, by answer. State and reason come with the round's completion, all at once; the internal
 * note and who works with an input are not among the columns that are read.
 */
export async function sentInputs(
  { db }: Pick<Scope, 'db'>,
  consultation: ConsultationThing,
  answerIds: string[],
) {
  const found = new Map<string, ReturnType<typeof presentSent>[]>()
  if (!answerIds.length) return found
  const rows = await db
    .select({
      answerId: consultationInputs.answerId,
      id: consultationInputs.id,
      kind: consultationInputs.kind,
      paragraph: consultationInputs.paragraph,
      question: { number: consultationQuestions.number, text: consultationQuestions.text },
      text: consultationInputs.text,
      state: consultationTreatments.state,
      reason: consultationTreatments.reason,
    })
    .from(consultationInputs)
    .leftJoin(consultationQuestions, eq(consultationQuestions.id, consultationInputs.questionId))
    .leftJoin(consultationTreatments, eq(consultationTreatments.inputId, consultationInputs.id))
    .where(inArray(consultationInputs.answerId, answerIds))
    .orderBy(asc(consultationInputs.id))
  const told = consultation.standing === 'finished'
  for (const { answerId, ...row } of rows) {
    found.set(answerId, [...(found.get(answerId) ?? []), presentSent(row, told)])
  }
  return found
}

interface SentRow {
  id: string
  kind: 'whole' | 'question' | 'paragraph'
  paragraph: number | null
  question: { number: number; text: string } | null
  text: string
  state: TreatmentState | null
  reason: string | null
}

function presentSent({ state, reason, ...input }: SentRow, told: boolean) {
  return { ...input, outcome: told && state ? { state, reason: reason ?? '' } : null }
}

/** Whether an answer came after the deadline as it is now: when everybody gets more time, it is late no longer. */
export function isLate({ sentAt }: { sentAt: Date }, { deadline }: { deadline: string }): boolean {
  return sentAt >= endOfDay(deadline)
}
