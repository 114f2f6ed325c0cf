import { and, asc, eq, isNull, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import {
  consultationAnswers,
  consultationInputs,
  consultationQuestions,
  consultationTreatments,
  organisations,
  users,
} from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import type { GrantedConsultation } from './access.server'
import { isLate } from './answer-queries.server'
import { treatmentStates, type TreatmentState } from './kinds'

/** What the work bench is narrowed to; null means all. */
export interface InputWish {
  state: TreatmentState | 'untreated' | null
  organisationId: string | null
  questionId: string | null
  paragraph: number | null
  mine: boolean
  page: number
  size: number
}

export const shownInputStates = ['untreated', ...treatmentStates] as const

/** The inputs of a round, in the order of the text: the whole first, then questions, then paragraphs. */
export async function inputsOf(
  { db }: Scope,
  consultation: GrantedConsultation<'consultation.read_answers'>,
  wish: InputWish & { viewerId: string },
  language: Language,
) {
  const where = and(
    eq(consultationInputs.consultationId, consultation.id),
    isNull(consultationAnswers.takenBackAt),
    stateIs(wish.state),
    wish.organisationId ? eq(consultationAnswers.organisationId, wish.organisationId) : undefined,
    wish.questionId ? eq(consultationInputs.questionId, wish.questionId) : undefined,
    wish.paragraph ? eq(consultationInputs.paragraph, wish.paragraph) : undefined,
    wish.mine ? eq(consultationTreatments.assignedTo, wish.viewerId) : undefined,
  )
  const rows = await inputRows(db)
    .where(where)
    .orderBy(
      sql`case ${consultationInputs.kind} when 'whole' then 0 when 'question' then 1 else 2 end`,
      asc(consultationQuestions.number),
      asc(consultationInputs.paragraph),
      asc(consultationInputs.id),
    )
    .limit(wish.size)
    .offset((wish.page - 1) * wish.size)
  return {
    total: rows[0]?.total ?? 0,
    inputs: rows.map((row) => presentInput(row, consultation, language)),
  }
}

/** One input with all that those who work with it may know; null when there is none, or its answer is taken back. */
export async function inputPage(
  { db }: Scope,
  consultation: GrantedConsultation<'consultation.read_answers'>,
  inputId: string,
  language: Language,
) {
  const [row] = await inputRows(db).where(
    and(
      eq(consultationInputs.id, inputId),
      eq(consultationInputs.consultationId, consultation.id),
      isNull(consultationAnswers.takenBackAt),
    ),
  )
  return row ? presentInput(row, consultation, language) : null
}

export type PresentedInput = ReturnType<typeof presentInput>

const assignee = alias(users, 'assignee')

function stateIs(state: InputWish['state']): SQL | undefined {
  if (state === null) return undefined
  if (state !== 'untreated') return eq(consultationTreatments.state, state)
  return or(isNull(consultationTreatments.inputId), isNull(consultationTreatments.state))
}

function inputRows(db: Scope['db']) {
  return db
    .select({
      input: consultationInputs,
      answer: consultationAnswers,
      organisation: organisations,
      question: { number: consultationQuestions.number, text: consultationQuestions.text },
      treatment: consultationTreatments,
      assignee: assignee.name,
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(consultationInputs)
    .innerJoin(consultationAnswers, eq(consultationAnswers.id, consultationInputs.answerId))
    .leftJoin(organisations, eq(organisations.id, consultationAnswers.organisationId))
    .leftJoin(consultationQuestions, eq(consultationQuestions.id, consultationInputs.questionId))
    .leftJoin(consultationTreatments, eq(consultationTreatments.inputId, consultationInputs.id))
    .leftJoin(assignee, eq(assignee.id, consultationTreatments.assignedTo))
    .$dynamic()
}

type InputRow = Awaited<ReturnType<typeof inputRows>>[number]

function presentInput(row: InputRow, consultation: { deadline: string }, language: Language) {
  const { input, answer, organisation, question, treatment } = row
  return {
    id: input.id,
    kind: input.kind,
    paragraph: input.paragraph,
    question,
    text: input.text,
    answerId: answer.id,
    from: organisation ? named(organisation, 'name', language) : answer.organisationName || answer.personName,
    late: isLate(answer, consultation),
    state: treatment?.state ?? null,
    reason: treatment?.reason ?? '',
    internalNote: treatment?.internalNote ?? '',
    assignedTo: treatment?.assignedTo ?? null,
    assignee: row.assignee,
    version: treatment?.version ?? 0,
  }
}
