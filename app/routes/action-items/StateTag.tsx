import { useWords } from '~/i18n/use-words'
import { StatusTag, type StatusTone } from '~/ui/page/StatusTag'

type State = 'not_started' | 'in_progress' | 'blocked' | 'done' | 'dropped'

const tones: Record<State, StatusTone> = {
  not_started: 'neutral',
  in_progress: 'spruce',
  blocked: 'warning',
  done: 'success',
  dropped: 'neutral',
}

/** How far an action item has come. */
export function StateTag({ state }: { state: State }) {
  const { states } = useWords().actionItems
  return <StatusTag tone={tones[state]}>{states[state]}</StatusTag>
}
