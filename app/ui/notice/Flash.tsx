import { Alert, Button } from '@digdir/designsystemet-react'
import { XMarkIcon } from '@navikt/aksel-icons'
import { useState, type ReactNode } from 'react'
import { useWords } from '~/i18n/use-words'
import { useHydrated } from '../use-hydrated'

export type FlashProps = {
  kind?: 'success' | 'info' | 'warning' | 'danger'
  children: ReactNode
}

/** What just happened, said once. Give it a `key` per message, so that a new one opens again after a closed one. */
export function Flash({ kind = 'success', children }: FlashProps) {
  const { ui } = useWords()
  const hydrated = useHydrated()
  const [closed, setClosed] = useState(false)
  if (closed) return null
  return (
    <Alert data-color={kind} role="status" className="tv-flash">
      <div>{children}</div>
      {hydrated && (
        <Button
          type="button"
          variant="tertiary"
          icon
          aria-label={ui.flash.close}
          onClick={() => setClosed(true)}
        >
          <XMarkIcon aria-hidden />
        </Button>
      )}
    </Alert>
  )
}
