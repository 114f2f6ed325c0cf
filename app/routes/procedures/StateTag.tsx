import type { ProcedureState } from '~/domain/procedures/states'
import { useWords } from '~/i18n/use-words'
import { StatusTag, type StatusTone } from '~/ui/page/StatusTag'

const tones: Record<ProcedureState, StatusTone> = {
  draft: 'ochre',
  open: 'info',
  adopted: 'success',
  not_adopted: 'neutral',
  withdrawn: 'neutral',
}

/** Where a written procedure stands, in a word. */
export function StateTag({ state }: { state: ProcedureState }) {
  const words = useWords().procedures
  return <StatusTag tone={tones[state]}>{words.states[state]}</StatusTag>
}
