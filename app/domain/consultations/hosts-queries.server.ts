import { and, asc, count, eq, isNotNull, isNull } from 'drizzle-orm'
import {
  consultationAnswers,
  consultationInputs,
  consultationInvitations,
  consultationModerations,
  consultationTreatments,
  organisations,
} from '#db/schema'
import { named, nameOf } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import type { GrantedConsultation } from './access.server'
import { isLate, receiptOf } from './answer-queries.server'
import { Refusal } from '~/core/refusal'

/** The organisations that are asked, by name: when, by which way, and what they sent. Nothing of what is being written. */
export async function askedOrganisations(
  { db }: Scope,
  consultation: GrantedConsultation<'consultation.read_answers'>,
  language: Language,
) {
  const rows = await db
    .select({ invitation: consultationInvitations, organisation: organisations })
    .from(consultationInvitations)
    .innerJoin(organisations, eq(organisations.id, consultationInvitations.organisationId))
    .where(eq(consultationInvitations.consultationId, consultation.id))
    .limit(1000)
  const answers = await answersByOrganisation({ db }, consultation.id)
  const collator = new Intl.Collator('nb')
  return rows
    .map(({ invitation, organisation }) => ({
      invitation,
      organisation,
      answer: answers.get(organisation.id),
    }))
    .map(({ invitation, organisation, answer }) => ({
      organisationId: organisation.id,
      name: named(organisation, 'name', language),
      byLink: invitation.email !== null,
      remindedAt: invitation.remindedAt?.toISOString() ?? null,
      answer: answer
        ? {
            id: answer.id,
            sentAt: answer.sentAt.toISOString(),
            conclusion: answer.conclusion,
            late: isLate(answer, consultation),
          }
        : null,
    }))
    .sort((a, b) => collator.compare(a.name, b.name))
}

/** The organisations whose answers stand, by name: those that the work with the inputs can be narrowed to. */
export async function answeringOrganisations(
  { db }: Scope,
  consultation: GrantedConsultation<'consultation.read_answers'>,
  language: Language,
): Promise<Array<{ id: string; name: string }>> {
  const rows = await db
    .selectDistinct({ id: organisations.id, ...nameOf(organisations) })
    .from(consultationAnswers)
    .innerJoin(organisations, eq(organisations.id, consultationAnswers.organisationId))
    .where(
      and(eq(consultationAnswers.consultationId, consultation.id), isNull(consultationAnswers.takenBackAt)),
    )
    .limit(1000)
  const collator = new Intl.Collator('nb')
  return rows
    .map((organisation) => ({ id: organisation.id, name: named(organisation, 'name', language) }))
    .sort((a, b) => collator.compare(a.name, b.name))
}

/** What stands of each organisation's answers, read in one go: joined with the invitations it would be read for each of them. */
async function answersByOrganisation({ db }: Pick<Scope, 'db'>, consultationId: string) {
  const rows = await db
    .select({
      id: consultationAnswers.id,
      organisationId: consultationAnswers.organisationId,
      sentAt: consultationAnswers.sentAt,
      conclusion: consultationAnswers.conclusion,
    })
    .from(consultationAnswers)
    .where(
      and(eq(consultationAnswers.consultationId, consultationId), isNull(consultationAnswers.takenBackAt)),
    )
  return new Map(rows.map((answer) => [answer.organisationId, answer]))
}

/** Answers that came from the portal, the oldest first, with whether somebody has looked at them. */
export async function portalAnswers(
  { db }: Scope,
  consultation: GrantedConsultation<'consultation.read_answers'>,
) {
  const rows = await db
    .select({ answer: consultationAnswers, moderation: consultationModerations })
    .from(consultationAnswers)
    .leftJoin(consultationModerations, eq(consultationModerations.answerId, consultationAnswers.id))
    .where(
      and(eq(consultationAnswers.consultationId, consultation.id), eq(consultationAnswers.channel, 'portal')),
    )
    .orderBy(asc(consultationAnswers.sentAt))
    .limit(1000)
  return rows.map(({ answer, moderation }) => ({
    id: answer.id,
    name: answer.organisationName || answer.personName,
    sentAt: answer.sentAt.toISOString(),
    late: isLate(answer, consultation),
    outcome: moderation?.outcome ?? null,
  }))
}

/** How many answers from the portal nobody has looked at. */
export async function unmoderatedIn(
  { db }: Pick<Scope, 'db'>,
  consultation: { id: string },
): Promise<number> {
  const [row] = await db
    .select({ number: count() })
    .from(consultationAnswers)
    .leftJoin(consultationModerations, eq(consultationModerations.answerId, consultationAnswers.id))
    .where(
      and(
        eq(consultationAnswers.consultationId, consultation.id),
        eq(consultationAnswers.channel, 'portal'),
        isNull(consultationAnswers.takenBackAt),
        isNull(consultationModerations.answerId),
      ),
    )
  return Number(row?.number ?? 0)
}

/** How far the work with the inputs has come. */
export async function progressOf(
  { db }: Pick<Scope, 'db'>,
  consultation: { id: string },
): Promise<{ inputs: number; treated: number }> {
  const [row] = await db
    .select({ inputs: count(), treated: count(consultationTreatments.state) })
    .from(consultationInputs)
    .innerJoin(consultationAnswers, eq(consultationAnswers.id, consultationInputs.answerId))
    .leftJoin(
      consultationTreatments,
      and(eq(consultationTreatments.inputId, consultationInputs.id), isNotNull(consultationTreatments.state)),
    )
    .where(
      and(eq(consultationInputs.consultationId, consultation.id), isNull(consultationAnswers.takenBackAt)),
    )
  return { inputs: Number(row?.inputs ?? 0), treated: Number(row?.treated ?? 0) }
}

/** One answer as it was sent, whole. One that was taken back does not exist any more. @throws Refusal `not-found` */
export async function sentAnswer(
  scope: Scope,
  consultation: GrantedConsultation<'consultation.read_answers'>,
  answerId: string,
  language: Language,
) {
  const [row] = await scope.db
    .select({ answer: consultationAnswers, organisation: organisations, moderation: consultationModerations })
    .from(consultationAnswers)
    .leftJoin(organisations, eq(organisations.id, consultationAnswers.organisationId))
    .leftJoin(consultationModerations, eq(consultationModerations.answerId, consultationAnswers.id))
    .where(
      and(
        eq(consultationAnswers.id, answerId),
        eq(consultationAnswers.consultationId, consultation.id),
        isNull(consultationAnswers.takenBackAt),
      ),
    )
  if (!row) throw new Refusal('not-found')
  const { answer, organisation, moderation } = row
  return {
    id: answer.id,
    channel: answer.channel,
    from: organisation ? named(organisation, 'name', language) : answer.organisationName || answer.personName,
    email: answer.email,
    moderation: moderation && { outcome: moderation.outcome, reason: moderation.reason },
    ...(await receiptOf(scope, consultation, answer)),
  }
}
