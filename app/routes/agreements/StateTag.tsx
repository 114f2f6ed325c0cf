import type { AgreementState } from '~/domain/agreements/states'
import { useWords } from '~/i18n/use-words'
import { StatusTag, type StatusTone } from '~/ui/page/StatusTag'

const tones: Record<AgreementState, StatusTone> = {
  need_assessed: 'ochre',
  not_needed: 'neutral',
  drafting: 'ochre',
  signing: 'info',
  declined: 'danger',
  signed: 'success',
  expired: 'warning',
  terminated: 'neutral',
  replaced: 'neutral',
}

/** Where an agreement stands, in a word. */
export function StateTag({ state }: { state: AgreementState }) {
  const words = useWords().agreements
  return <StatusTag tone={tones[state]}>{words.states[state]}</StatusTag>
}
