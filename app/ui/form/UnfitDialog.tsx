import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef } from 'react'
import type { UnfitKind } from '~/core/guardrail/unfit'
import { useMeantKeys } from './use-meant-keys'

interface Told {
  title: string
  text: string
}

interface UnfitDialogProps {
  unfit: {
    kind: UnfitKind
    /** Takes out what should not be there, and keeps the rest. */
    remove: () => void
    /** It is another number. Null where it cannot be. */
    keep: (() => void) | null
    /** Takes what is typed on to where it belongs. False when there is nothing left to ask about. */
    typeOn?: (text: string) => boolean
  }
  words: { identityNumber: Told; classified: Told; remove: string; keep: string; close: string }
  onClose: () => void
}

/**
 * Asks about what looks like a national identity number, or is marked as classified, before it is written or sent. To close
 * it writes and sends nothing. It may come up while somebody types: keys answer it once they have paused.
 */
export function UnfitDialog({ unfit, words, onClose }: UnfitDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const headingId = useId()
  const textId = useId()
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
    // The browser would choose the button that closes, which comes first.
    first.current?.focus()
  }, [])
  const { title, text } = unfit.kind === 'classified' ? words.classified : words.identityNumber
  const { keep, remove, typeOn } = unfit
  const meantKeys = useMeantKeys(
    typeOn &&
      ((text) => {
        if (!typeOn(text)) dialog.current?.close()
      }),
  )
  const after = (answer: () => void) => () => {
    dialog.current?.close()
    answer()
  }
  return (
    <Dialog
      ref={dialog}
      closeButton={words.close}
      aria-labelledby={headingId}
      aria-describedby={textId}
      onClose={onClose}
      className="tv-dialog tv-dialog-asking"
      data-size="sm"
      {...meantKeys}
    >
      <Heading level={2} id={headingId} data-size="xs">
        {title}
      </Heading>
      <Paragraph id={textId}>{text}</Paragraph>
      <div className="tv-actions">
        <Button ref={first} type="button" onClick={after(remove)}>
          {words.remove}
        </Button>
        {keep && (
          <Button type="button" variant="secondary" onClick={after(keep)}>
            {words.keep}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
