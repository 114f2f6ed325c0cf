import { and, asc, eq, exists, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm'
import {
  consultationAnswers,
  consultationDuplicates,
  consultationInputs,
  consultationInputTags,
  consultationQuestions,
  consultationTreatments,
} from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import type { GrantedConsultation } from './access.server'
import { inputRows, presentInput } from './input-rows.server'
import { treatmentStates, type TreatmentState } from './kinds'
import { tagsOf } from './tags.server'

/** What the work bench is narrowed to; null means all. */
export interface InputWish {
  state: TreatmentState | 'untreated' | null
  organisationId: string | null
  questionId: string | null
  paragraph: number | null
  /** Only those whose paragraph is gone from the draft. */
  gone: boolean
  tag: string | null
  mine: boolean
  page: number
  size: number
}

export const shownInputStates = ['untreated', ...treatmentStates] as const

/**
 * The inputs of a round; with `mergeableWith`, those that this one may become a duplicate of. In the order of the
 * text: the whole first, then questions, then paragraphs. The page is found on what it is narrowed and ordered by, so that
 * only what is shown is joined with who said it and what came of it.
 */
export async function inputsOf(
  { db }: Scope,
  consultation: GrantedConsultation<'consultation.read_answers'>,
  wish: Omit<InputWish, 'gone'> & {
    viewerId: string
    mergeableWith?: string
    /** None but those on these paragraphs. */
    paragraphs?: readonly number[]
  },
  language: Language,
) {
  const where = and(
    eq(consultationInputs.consultationId, consultation.id),
    isNull(consultationAnswers.takenBackAt),
    stateIs(wish.state),
    wish.organisationId ? eq(consultationAnswers.organisationId, wish.organisationId) : undefined,
    wish.questionId ? eq(consultationInputs.questionId, wish.questionId) : undefined,
    wish.paragraph ? eq(consultationInputs.paragraph, wish.paragraph) : undefined,
    wish.paragraphs ? inArray(consultationInputs.paragraph, [...wish.paragraphs]) : undefined,
    wish.tag ? hasTag(db, wish.tag) : undefined,
    wish.mine ? eq(consultationTreatments.assignedTo, wish.viewerId) : undefined,
    ...(wish.mergeableWith
      ? [isNull(consultationDuplicates.inputId), ne(consultationInputs.id, wish.mergeableWith)]
      : []),
  )
  const order = [
    sql`case ${consultationInputs.kind} when 'whole' then 0 when 'question' then 1 else 2 end`,
    asc(consultationQuestions.number),
    asc(consultationInputs.paragraph),
    asc(consultationInputs.id),
  ]
  const found = await db
    .select({ id: consultationInputs.id, total: sql`count(*) over ()`.mapWith(Number) })
    .from(consultationInputs)
    .innerJoin(consultationAnswers, eq(consultationAnswers.id, consultationInputs.answerId))
    .leftJoin(consultationQuestions, eq(consultationQuestions.id, consultationInputs.questionId))
    .leftJoin(consultationTreatments, eq(consultationTreatments.inputId, consultationInputs.id))
    .leftJoin(consultationDuplicates, eq(consultationDuplicates.inputId, consultationInputs.id))
    .where(where)
    .orderBy(...order)
    .limit(wish.size)
    .offset((wish.page - 1) * wish.size)
  const ids = found.map(({ id }) => id)
  const rows = ids.length
    ? await inputRows(db)
        .where(inArray(consultationInputs.id, ids))
        .orderBy(...order)
    : []
  const tags = await tagsOf({ db }, ids)
  return {
    total: found[0]?.total ?? 0,
    inputs: rows.map((row) => ({
      ...presentInput(row, consultation, language),
      tags: tags.get(row.input.id) ?? [],
    })),
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
  if (!row) return null
  const tags = await tagsOf({ db }, [inputId])
  return { ...presentInput(row, consultation, language), tags: tags.get(inputId) ?? [] }
}

function stateIs(state: InputWish['state']): SQL | undefined {
  if (state === null) return undefined
  if (state !== 'untreated') return eq(consultationTreatments.state, state)
  return or(isNull(consultationTreatments.inputId), isNull(consultationTreatments.state))
}

function hasTag(db: Scope['db'], tag: string): SQL {
  return exists(
    db
      .select({ one: sql`1` })
      .from(consultationInputTags)
      .where(
        and(eq(consultationInputTags.inputId, consultationInputs.id), eq(consultationInputTags.tag, tag)),
      ),
  )
}
