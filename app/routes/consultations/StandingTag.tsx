import { useWords } from '~/i18n/use-words'
import { StatusTag, type StatusTone } from '~/ui/page/StatusTag'

type Standing = 'preparing' | 'announced' | 'open' | 'closed' | 'finished'

const tones: Record<Standing, StatusTone> = {
  preparing: 'neutral',
  announced: 'info',
  open: 'success',
  closed: 'warning',
  finished: 'neutral',
}

/** How far a consultation has come, in a word. */
export function StandingTag({ standing }: { standing: Standing }) {
  return <StatusTag tone={tones[standing]}>{useWords().consultations.standings[standing]}</StatusTag>
}
