import type { MeetingState } from '~/domain/meetings/states'
import { useWords } from '~/i18n/use-words'
import { StatusTag, type StatusTone } from '~/ui/page/StatusTag'

const tones: Record<MeetingState | 'held' | 'writing', StatusTone> = {
  planned: 'neutral',
  called: 'spruce',
  held: 'neutral',
  in_progress: 'ochre',
  writing: 'ochre',
  minutes_circulated: 'info',
  approved: 'success',
  published: 'success',
  cancelled: 'danger',
}

/** Where a meeting stands. Once its time is over, one that was called has been held, and one in progress is being written up. */
export function StateTag({ state, endsAt, now }: { state: MeetingState; endsAt: string; now: string }) {
  const words = useWords().meetings
  const isOver = endsAt < now
  const shown = isOver && state === 'called' ? 'held' : isOver && state === 'in_progress' ? 'writing' : state
  return <StatusTag tone={tones[shown]}>{words.states[shown]}</StatusTag>
}
