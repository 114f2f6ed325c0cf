import {
  ArrowsCirclepathIcon,
  CheckmarkIcon,
  CloudSlashIcon,
  ExclamationmarkTriangleIcon,
} from '@navikt/aksel-icons'
import { useWords } from '~/i18n/use-words'

export type Saving = 'saved' | 'saving' | 'kept' | 'offline' | 'refused'
export type SaveStateProps = {
  state: Saving
  /** Says more precisely why it was refused. */
  reason?: string
  /** Shown and not read aloud, unless nothing can be saved. */
  muted?: boolean
}

const icons = {
  saved: CheckmarkIcon,
  saving: ArrowsCirclepathIcon,
  kept: CloudSlashIcon,
  offline: CloudSlashIcon,
  refused: ExclamationmarkTriangleIcon,
}

/** Where the writing is: with the server, on its way, kept on this device, in this page alone, or refused. */
export function SaveState({ state, reason, muted = false }: SaveStateProps) {
  const { ui } = useWords()
  const Icon = icons[state]
  return (
    <p role={muted && state !== 'refused' ? undefined : 'status'} className="tv-saving" data-state={state}>
      <Icon aria-hidden />
      {state === 'refused' && reason ? reason : ui.saving[state]}
    </p>
  )
}
