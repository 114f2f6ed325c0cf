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
 * text: the whole first, then questions, then paragraphs.
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
  const tags = await tagsOf(
    { db },
    rows.map(({ input }) => input.id),
  )
  return {
    total: rows[0]?.total ?? 0,
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
