import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import {
  consultationAnswers,
  consultationInputs,
  consultations,
  consultationWordings,
  organisations,
  users,
} from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { GrantedDocument } from '~/domain/documents/access.server'
import type { Language } from '~/i18n/languages'
import type { GrantedConsultation } from './access.server'

/** The wordings that an input led to, the first one first. */
export async function wordingsOfInput(
  scope: Scope,
  _consultation: GrantedConsultation<'consultation.read_answers'>,
  inputId: string,
  language: Language,
) {
  return wordingsWhere(scope, eq(consultationWordings.inputId, inputId), language)
}

/** The wordings of a document that came from answers to consultations, each with whose answer it was. */
export async function wordingsInDocument(
  scope: Scope,
  document: GrantedDocument<'document.read_history'>,
  language: Language,
) {
  return wordingsWhere(scope, eq(consultationWordings.documentId, document.id), language)
}

export type TakenInWording = Awaited<ReturnType<typeof wordingsWhere>>[number]

async function wordingsWhere({ db }: Scope, where: SQL, language: Language) {
  const rows = await db
    .select({
      taken: consultationWordings,
      by: users.name,
      answer: consultationAnswers,
      organisation: organisations,
      consultation: { id: consultations.id, title: consultations.title },
    })
    .from(consultationWordings)
    .innerJoin(consultationInputs, eq(consultationInputs.id, consultationWordings.inputId))
    .innerJoin(consultationAnswers, eq(consultationAnswers.id, consultationInputs.answerId))
    .innerJoin(consultations, eq(consultations.id, consultationInputs.consultationId))
    .innerJoin(users, eq(users.id, consultationWordings.takenInBy))
    .leftJoin(organisations, eq(organisations.id, consultationAnswers.organisationId))
    .where(and(where, isNull(consultationAnswers.takenBackAt)))
    .orderBy(asc(consultationWordings.takenInAt), asc(consultationWordings.id))
    .limit(500)
  return rows.map(({ taken, by, answer, organisation, consultation }) => ({
    ...{
      id: taken.id,
      inputId: taken.inputId,
      before: taken.before,
      wording: taken.wording,
      by,
      consultation,
    },
    at: taken.takenInAt.toISOString(),
    from: organisation ? named(organisation, 'name', language) : answer.organisationName || answer.personName,
  }))
}
