import { useWords } from '~/i18n/use-words'
import { StatusTag, type StatusTone } from '~/ui/page/StatusTag'

type State = 'taken_in' | 'in_part' | 'not_taken_in' | 'noted'

const tones: Record<State, StatusTone> = {
  taken_in: 'success',
  in_part: 'info',
  not_taken_in: 'neutral',
  noted: 'neutral',
}

/** What came of an input, in a word; or that nothing has been decided. A duplicate says so beside it. */
export function InputState({ state, duplicateOf }: { state: State | null; duplicateOf: string | null }) {
  const words = useWords().consultations
  return (
    <span>
      {state ? (
        <StatusTag tone={tones[state]}>{words.treatmentStates[state]}</StatusTag>
      ) : (
        <StatusTag tone="ochre">{words.untreated}</StatusTag>
      )}
      {duplicateOf && ' '}
      {duplicateOf && <StatusTag tone="neutral">{words.merging.duplicate}</StatusTag>}
    </span>
  )
}
