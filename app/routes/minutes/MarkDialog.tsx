import { Button, Dialog, Heading } from '@digdir/designsystemet-react'
import { useFetcher } from '@remix-run/react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import type { OutcomeAttributes } from '~/editor/extensions/outcome'
import { useAnswer, type FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { FormActions } from '~/ui/form/FormActions'
import { Sending } from '~/ui/form/Form'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'

type MarkDialogProps = {
  title: string
  submit: string
  /** Where the form is sent. */
  action: string
  fields: (answer: FormAnswer) => ReactNode
  onMade: (outcome: OutcomeAttributes) => void
  onClose: () => void
}

type Made = { done: true; facts: { outcome: OutcomeAttributes } }

/** The form of a decision or an action item over the open text: it is made on the server, then put where the caret stands. */
export function MarkDialog({ title, submit, action, fields, onMade, onClose }: MarkDialogProps) {
  const { actionItems, meetings } = useWords()
  const words = meetings.minutes
  const fetcher = useFetcher<Made | { done: false }>()
  const answer = useAnswer(fetcher.data, { ...actionItems.fields, ...words.outcomeFields })
  const dialog = useRef<HTMLDialogElement>(null)
  const handedOn = useRef(false)
  const headingId = useId()
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
    // The browser would choose the button that closes, which comes first.
    dialog.current?.querySelector<HTMLElement>('textarea, input:not([type="hidden"])')?.focus()
  }, [])
  useEffect(() => {
    // Idle means that the page has read the new row too: it shows with its number at once.
    if (fetcher.state !== 'idle' || !fetcher.data?.done || handedOn.current) return
    handedOn.current = true
    onMade(fetcher.data.facts.outcome)
  }, [fetcher.state, fetcher.data, onMade])
  return (
    <Dialog
      ref={dialog}
      aria-labelledby={headingId}
      closeButton={words.close}
      onClose={onClose}
      className="tv-dialog"
    >
      <Heading level={2} id={headingId} data-size="xs">
        {title}
      </Heading>
      <fetcher.Form method="post" action={action} className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <input type="hidden" name="stay" value="1" />
        <Sending />
        {fields(answer)}
        <FormActions>
          <SubmitButton pending={fetcher.state !== 'idle'}>{submit}</SubmitButton>
          <Button type="button" variant="tertiary" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </Button>
        </FormActions>
      </fetcher.Form>
    </Dialog>
  )
}
