import { eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import {
  consultationAnswers,
  consultationDuplicates,
  consultationInputs,
  consultationQuestions,
  consultationTreatments,
  organisations,
  users,
} from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import { isLate } from './answer-queries.server'

const assignee = alias(users, 'assignee')

/** The inputs with their answers and what is decided about them; to be narrowed. */
export function inputRows(db: Scope['db']) {
  return db
    .select({
      input: consultationInputs,
      answer: consultationAnswers,
      organisation: organisations,
      question: { number: consultationQuestions.number, text: consultationQuestions.text },
      treatment: consultationTreatments,
      duplicateOf: consultationDuplicates.originalId,
      assignee: assignee.name,
    })
    .from(consultationInputs)
    .innerJoin(consultationAnswers, eq(consultationAnswers.id, consultationInputs.answerId))
    .leftJoin(organisations, eq(organisations.id, consultationAnswers.organisationId))
    .leftJoin(consultationQuestions, eq(consultationQuestions.id, consultationInputs.questionId))
    .leftJoin(consultationTreatments, eq(consultationTreatments.inputId, consultationInputs.id))
    .leftJoin(consultationDuplicates, eq(consultationDuplicates.inputId, consultationInputs.id))
    .leftJoin(assignee, eq(assignee.id, consultationTreatments.assignedTo))
    .$dynamic()
}

type InputRow = Awaited<ReturnType<typeof inputRows>>[number]

/** An input as those who work in the group may see it; the internal note is read apart, by those whom it is for. */
export function presentInput(row: InputRow, consultation: { deadline: string }, language: Language) {
  const { input, answer, organisation, question, treatment } = row
  return {
    id: input.id,
    kind: input.kind,
    paragraph: input.paragraph,
    questionId: input.questionId,
    question,
    text: input.text,
    answerId: answer.id,
    from: organisation ? named(organisation, 'name', language) : answer.organisationName || answer.personName,
    late: isLate(answer, consultation),
    state: treatment?.state ?? null,
    reason: treatment?.reason ?? '',
    assignedTo: treatment?.assignedTo ?? null,
    assignee: row.assignee,
    duplicateOf: row.duplicateOf,
    version: treatment?.version ?? 0,
  }
}
