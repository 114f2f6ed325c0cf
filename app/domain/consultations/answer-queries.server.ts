import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import {
  consultationAnswers,
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
    .select({ organisation: organisations, answer: consultationAnswers })
    .from(organisations)
    .leftJoin(
      consultationAnswers,
      and(
        eq(consultationAnswers.organisationId, organisations.id),
        eq(consultationAnswers.consultationId, consultation.id),
        isNull(consultationAnswers.takenBackAt),
      ),
    )
    .where(inArray(organisations.id, ids))
  return rows.map(({ organisation, answer }) => ({
    organisationId: organisation.id,
    name: named(organisation, 'name', language),
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

/**
 * What a respondent sees of what they sent. State and reason come with the round's completion, all at once; the internal
 * note and who works with an input are not among the columns that are read.
 */
export async function receiptOf(
  { db }: Pick<Scope, 'db'>,
  consultation: ConsultationThing,
  answer: typeof consultationAnswers.$inferSelect,
) {
  const rows = await db
    .select({
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
    .where(eq(consultationInputs.answerId, answer.id))
    .orderBy(asc(consultationInputs.id))
  const told = consultation.standing === 'finished'
  return {
    sentAt: answer.sentAt.toISOString(),
    by: answer.personName,
    late: isLate(answer, consultation),
    conclusion: answer.conclusion,
    contentHash: answer.contentHash,
    inputs: rows.map(({ state, reason, ...input }) => ({
      ...input,
      outcome: told && state ? { state, reason: reason ?? '' } : null,
    })),
  }
}

/** Whether an answer came after the deadline as it is now: when everybody gets more time, it is late no longer. */
export function isLate({ sentAt }: { sentAt: Date }, { deadline }: { deadline: string }): boolean {
  return sentAt >= endOfDay(deadline)
}
