import { Button, Dialog, Heading } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import type { CardState, MovedCard } from './card-moves'

type ReasonDialogProps = {
  card: MovedCard
  to: CardState
  base: string
  onSent: () => void
  onClose: () => void
}

/** Asks why a card is moved to a state that says why. Closed without an answer, nothing is moved. */
export function ReasonDialog({ card, to, base, onSent, onClose }: ReasonDialogProps) {
  const { actionItems: words, meetings, refusals } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  const send = (event: FormEvent<HTMLFormElement>) => {
    const note = new FormData(event.currentTarget).get('note')
    const isEmpty = typeof note !== 'string' || note.trim() === ''
    setMissing(isEmpty)
    if (!isEmpty) return onSent()
    event.preventDefault()
    event.currentTarget.querySelector('textarea')?.focus()
  }
  return (
    <Dialog
      ref={dialog}
      aria-labelledby={headingId}
      closeButton={meetings.minutes.close}
      onClose={onClose}
      className="tv-dialog"
    >
      <Heading level={2} id={headingId} data-size="xs">
        {words.board.why(card.title, words.states[to])}
      </Heading>
      <Form
        method="post"
        action={`${base}/${card.id}`}
        className="tv-form"
        noValidate
        preventScrollReset
        onSubmit={send}
      >
        <input type="hidden" name="version" value={card.version} />
        <input type="hidden" name="back" value="board" />
        <input type="hidden" name="state" value={to} />
        <TextareaField
          name="note"
          label={words.board.reason}
          rows={3}
          limit={2000}
          error={isMissing ? refusals.fields.required(words.board.reason) : undefined}
        />
        <FormActions>
          <SubmitButton>{words.board.move}</SubmitButton>
          <Button type="button" variant="tertiary" onClick={() => dialog.current?.close()}>
            {meetings.minutes.cancel}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
