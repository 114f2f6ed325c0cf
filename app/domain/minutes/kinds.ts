/** Apart from the rows, so that a page that lists them does not load the schema. */
export const approvalWays = ['act', 'meeting', 'silence'] as const

export type ApprovalWay = (typeof approvalWays)[number]

/** What becomes of an objection: the text was changed, it was not, or the one who raised it took it back. */
export const objectionAnswers = ['met', 'not_met', 'withdrawn'] as const

export type ObjectionAnswer = (typeof objectionAnswers)[number]
