import type { DecisionState } from '~/domain/decisions/states'
import { useWords } from '~/i18n/use-words'
import { StatusTag, type StatusTone } from '~/ui/page/StatusTag'

const tones: Record<DecisionState, StatusTone> = {
  in_progress: 'spruce',
  done: 'success',
  superseded: 'neutral',
}

/** How far a decision has come. */
export function StateTag({ state }: { state: DecisionState }) {
  const { states } = useWords().decisions
  return <StatusTag tone={tones[state]}>{states[state]}</StatusTag>
}
