/** Apart from the rows, so that a page that lists them does not load the schema. */
export const procedureStates = ['draft', 'open', 'adopted', 'not_adopted', 'withdrawn'] as const

export type ProcedureState = (typeof procedureStates)[number]

type StepKind = 'sent' | 'extended' | 'adopted' | 'not_adopted' | 'withdrawn'

/** Where a written procedure stands, read from the newest step that was taken with it. */
export function procedureState(newest: StepKind | null): ProcedureState {
  if (newest === null) return 'draft'
  return newest === 'sent' || newest === 'extended' ? 'open' : newest
}

/** What a seat may answer. All but a plain yes come with a reason. */
export const procedureAnswers = ['agree', 'agree_with_remark', 'object', 'abstain'] as const

export type ProcedureAnswer = (typeof procedureAnswers)[number]
