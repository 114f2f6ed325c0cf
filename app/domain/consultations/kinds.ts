export const consultationKinds = ['public_consultation', 'input_round', 'ministry_submission'] as const
export type ConsultationKind = (typeof consultationKinds)[number]

/** What an organisation says of the text as a whole, in one word. */
export const answerConclusions = [
  'supports',
  'supports_with_remarks',
  'does_not_support',
  'no_remarks',
] as const
export type AnswerConclusion = (typeof answerConclusions)[number]

/** What can come of an input. */
export const treatmentStates = ['taken_in', 'in_part', 'not_taken_in', 'noted'] as const
export type TreatmentState = (typeof treatmentStates)[number]
