import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef } from 'react'
import { useWords } from '~/i18n/use-words'
import type { Unfit } from '../extensions/unfit-words'

/**
 * Asks about what looks like a national identity number, or is marked as classified, before it is written. To close it
 * writes nothing.
 */
export function UnfitDialog({ unfit, onClose }: { unfit: Unfit; onClose: () => void }) {
  const words = useWords().documents.editor.unfit
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
  const { keep, remove } = unfit
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
      className="tv-dialog"
    >
      <Heading level={2} id={headingId} data-size="xs">
        {title}
      </Heading>
      <Paragraph id={textId}>{text}</Paragraph>
      <div className="tv-link-form-actions">
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
