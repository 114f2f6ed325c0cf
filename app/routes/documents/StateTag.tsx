import { useWords } from '~/i18n/use-words'
import { StatusTag, type StatusTone } from '~/ui/page/StatusTag'

type State = 'draft' | 'in_review' | 'decided' | 'published' | 'superseded' | 'withdrawn'

const tones: Record<State, StatusTone> = {
  draft: 'neutral',
  in_review: 'ochre',
  decided: 'spruce',
  published: 'success',
  superseded: 'neutral',
  withdrawn: 'warning',
}

/** Where a document is in its life, in the word that its kind has for it. */
export function StateTag({ state, kind }: { state: State; kind: string }) {
  const { states } = useWords().documents
  const decided = kind === 'mandate' ? states.adopted : kind === 'minutes' ? states.approved : states.decided
  return <StatusTag tone={tones[state]}>{state === 'decided' ? decided : states[state]}</StatusTag>
}
