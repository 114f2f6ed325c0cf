import { useWords } from '~/i18n/use-words'
import { StatusTag, type StatusTone } from '~/ui/page/StatusTag'

type State = 'planned' | 'called' | 'cancelled'

const tones: Record<State | 'held', StatusTone> = {
  planned: 'neutral',
  called: 'spruce',
  cancelled: 'danger',
  held: 'neutral',
}

/** Where a meeting stands: planned, called, held or cancelled. */
export function StateTag({ state, endsAt, now }: { state: State; endsAt: string; now: string }) {
  const words = useWords().meetings
  const shown = state === 'called' && endsAt < now ? 'held' : state
  return <StatusTag tone={tones[shown]}>{words.states[shown]}</StatusTag>
}
