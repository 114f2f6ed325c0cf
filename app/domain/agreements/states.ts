/** Where an agreement can stand. The last three, and `signed`, hold what was signed; nothing in them is changed any more. */
export const agreementStates = [
  'need_assessed',
  'not_needed',
  'drafting',
  'signing',
  'declined',
  'signed',
  'expired',
  'terminated',
  'replaced',
] as const

export type AgreementState = (typeof agreementStates)[number]

export type AgreementStepKind =
  | 'not_needed'
  | 'reassessed'
  | 'drafting'
  | 'sent'
  | 'declined'
  | 'taken_back'
  | 'signed'
  | 'terminated'
  | 'replaced'

const after: Record<AgreementStepKind, AgreementState> = {
  not_needed: 'not_needed',
  reassessed: 'need_assessed',
  drafting: 'drafting',
  sent: 'signing',
  declined: 'declined',
  taken_back: 'drafting',
  signed: 'signed',
  terminated: 'terminated',
  replaced: 'replaced',
}

/**
 * Where an agreement stands on a day, read from the newest step that was taken with it. A signed one expires by itself
 * when its last day has passed.
 * @param newest null before any step
 * @param lastsTo the last day it holds, a local date; null when it has none
 */
export function agreementState(
  newest: AgreementStepKind | null,
  lastsTo: string | null,
  today: string,
): AgreementState {
  if (newest === null) return 'need_assessed'
  const state = after[newest]
  return state === 'signed' && lastsTo !== null && lastsTo < today ? 'expired' : state
}

const from: Record<AgreementStepKind, readonly AgreementState[]> = {
  not_needed: ['need_assessed', 'drafting'],
  reassessed: ['not_needed'],
  drafting: ['need_assessed'],
  sent: ['drafting'],
  declined: ['signing'],
  taken_back: ['signing', 'declined'],
  signed: ['signing'],
  terminated: ['signed'],
  replaced: ['signed', 'expired'],
}

/** Whether a step leads on from where the agreement stands. */
export function mayTake(state: AgreementState, step: AgreementStepKind): boolean {
  return from[step].includes(state)
}

/** Facts, parties and text can be changed until it is sent to be signed. */
export function isOpen(state: AgreementState): boolean {
  return state === 'need_assessed' || state === 'drafting'
}

/** It has been laid before the parties: their people may read it, also those without a seat in the group. */
export function isOut(state: AgreementState): boolean {
  return !isOpen(state) && state !== 'not_needed'
}

/** It has been signed by all, whether or not it still holds. */
export function wasSigned(state: AgreementState): boolean {
  return isOut(state) && state !== 'signing' && state !== 'declined'
}

/** Whether the parties handle personal data: not at all, one on behalf of another (GDPR art. 28), or together (art. 26). */
export const dataProtections = ['none', 'processor', 'joint'] as const
