import { and, asc, desc, eq, isNull, ne, or, sql } from 'drizzle-orm'
import {
  consultationAnnouncements,
  consultationAnswers,
  consultationModerations,
  consultations,
  organisations,
} from '#db/schema'
import { named } from '~/core/named'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import { loadConsultation } from '../consultations/access.server'
import { sentInputs } from '../consultations/answer-queries.server'
import { consultationPage, paragraphsOf } from '../consultations/page.server'
import type { ConsultationThing } from '../consultations/policy'
import { endOfDay } from '../consultations/timing'

export const answersPerPage = 20

/** What the public sees of consultations is open to all and sent out. The one condition that these queries share. */
const isPublic = eq(consultations.openToAll, true)

/** Consultations that are open to all: those that take answers by today's deadline first, the soonest first. */
export async function consultationsOnPortal({ db, now }: Scope) {
  const rows = await db
    .select({
      slug: consultationAnnouncements.slug,
      title: consultations.title,
      language: consultations.language,
      kind: consultations.kind,
      opensAt: consultations.opensAt,
      deadline: consultations.deadline,
    })
    .from(consultations)
    .innerJoin(consultationAnnouncements, eq(consultationAnnouncements.consultationId, consultations.id))
    .where(isPublic)
    .orderBy(desc(consultations.deadline))
    .limit(200)
  const listed = rows.map(({ opensAt, ...row }) => ({
    ...row,
    opensAt: opensAt.toISOString(),
    open: opensAt <= now && now < endOfDay(row.deadline),
    coming: opensAt > now,
  }))
  return {
    open: listed.filter(({ open }) => open).reverse(),
    others: listed.filter(({ open }) => !open),
  }
}

/** The consultation of an address. @throws Refusal when there is none that is open to all, whether or not there is another */
export async function publicConsultation(scope: Scope, slug: string): Promise<ConsultationThing> {
  const [row] = await scope.db
    .select({ id: consultations.id })
    .from(consultations)
    .innerJoin(consultationAnnouncements, eq(consultationAnnouncements.consultationId, consultations.id))
    .where(and(isPublic, eq(consultationAnnouncements.slug, slug)))
  const consultation = row && (await loadConsultation(scope, row.id))
  if (!consultation) throw new Refusal('not-found')
  return consultation
}

/** A consultation with its text and questions, as anybody may read it. */
export async function consultationOnPortal(scope: Scope, slug: string, language: Language) {
  const consultation = await publicConsultation(scope, slug)
  const [facts, blocks] = await Promise.all([
    consultationPage(scope, consultation, language),
    paragraphsOf(scope, consultation.id),
  ])
  const { document: _document, resultDocumentId: _result, version: _version, ...open } = facts
  return { consultation, facts: { ...open, slug }, blocks }
}

/**
 * The answers that are public, once the deadline has passed: before it they can be taken back. Those that came from the
 * portal are shown when somebody has looked at them. Who sent it for an organisation, and all addresses, stay here.
 */
export async function answersOnPortal(
  scope: Scope,
  consultation: ConsultationThing,
  page: number,
  language: Language,
) {
  if (consultation.standing !== 'closed' && consultation.standing !== 'finished')
    return { total: 0, answers: [] }
  const rows = await scope.db
    .select({
      answer: consultationAnswers,
      organisation: organisations,
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(consultationAnswers)
    .leftJoin(organisations, eq(organisations.id, consultationAnswers.organisationId))
    .leftJoin(consultationModerations, eq(consultationModerations.answerId, consultationAnswers.id))
    .where(
      and(
        eq(consultationAnswers.consultationId, consultation.id),
        isNull(consultationAnswers.takenBackAt),
        or(ne(consultationAnswers.channel, 'portal'), eq(consultationModerations.outcome, 'shown')),
      ),
    )
    .orderBy(asc(consultationAnswers.sentAt), asc(consultationAnswers.id))
    .limit(answersPerPage)
    .offset((page - 1) * answersPerPage)
  const inputs = await sentInputs(
    scope,
    consultation,
    rows.map(({ answer }) => answer.id),
  )
  const answers = rows.map(({ answer, organisation }) => ({
    id: answer.id,
    from: organisation ? named(organisation, 'name', language) : answer.organisationName || answer.personName,
    conclusion: answer.conclusion,
    inputs: inputs.get(answer.id) ?? [],
  }))
  return { total: rows[0]?.total ?? 0, answers }
}
