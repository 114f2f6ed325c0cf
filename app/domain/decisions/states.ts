/** Apart from the rows, so that a page that lists them does not load the schema. */
export const decisionStates = ['in_progress', 'done', 'superseded'] as const

export type DecisionState = (typeof decisionStates)[number]
