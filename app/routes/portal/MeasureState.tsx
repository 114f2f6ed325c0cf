import type { PortalMeasure } from '~/domain/portal/measures.server'
import { useWords } from '~/i18n/use-words'
import { StatusTag, type StatusTone } from '~/ui/page/StatusTag'

const tones: Record<PortalMeasure['state'], StatusTone> = {
  not_started: 'neutral',
  on_track: 'success',
  at_risk: 'warning',
  delayed: 'danger',
  stopped: 'danger',
  completed: 'info',
}

/** How a measure goes, in a word. */
export function MeasureState({ state }: { state: PortalMeasure['state'] }) {
  const { portal } = useWords()
  return <StatusTag tone={tones[state]}>{portal.measures.states[state]}</StatusTag>
}
