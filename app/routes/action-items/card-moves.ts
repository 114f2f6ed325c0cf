export const cardStates = ['not_started', 'in_progress', 'blocked', 'done', 'dropped'] as const
export type CardState = (typeof cardStates)[number]

/** A card of the board, as far as moving it goes. */
export interface MovedCard {
  id: string
  title: string
  state: CardState
  version: number
}

/** Whether a state is one that says why. */
export function needsReason(state: string): state is 'blocked' | 'dropped' {
  return state === 'blocked' || state === 'dropped'
}
