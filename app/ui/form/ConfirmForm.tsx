import { Button } from '@digdir/designsystemet-react'
import { useRef, type ReactNode } from 'react'
import { useWords } from '~/i18n/use-words'
import { useHydrated } from '../use-hydrated'
import { Form } from './Form'
import { SubmitButton } from './SubmitButton'

export type ConfirmFormProps = {
  /** On the button that opens the question: `Trekk tilbake …`. */
  trigger: ReactNode
  /** Names what it is about: `utgave 2 av mandatet`. */
  thing: string
  /** On the button that does it; a verb: `Trekk tilbake`. */
  submit: ReactNode
  /** What follows, in a sentence. */
  consequence?: ReactNode
  /** For how many days it can be undone; 0 says that it cannot. */
  undoDays?: number
  /** Where it is posted; this page unless told. */
  action?: string
  /** Sent along unseen. */
  fields?: Readonly<Record<string, string>>
  /** More to fill in, such as a reason. */
  children?: ReactNode
  tone?: 'danger' | 'neutral'
}

/** Asks once before something is taken away, and names it. Opens and sends without script. */
export function ConfirmForm(props: ConfirmFormProps) {
  const {
    trigger,
    thing,
    submit,
    consequence,
    undoDays,
    action,
    fields = {},
    children,
    tone = 'danger',
  } = props
  const { ui } = useWords()
  const hydrated = useHydrated()
  const details = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (!details.current) return
    details.current.open = false
    details.current.querySelector('summary')?.focus()
  }
  return (
    <details ref={details} className="tv-confirm" data-color={tone}>
      <summary className="ds-button" data-variant="secondary">
        {trigger}
      </summary>
      <Form method="post" action={action} className="tv-confirm__panel">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="tv-confirm__question">{ui.confirm.question(thing)}</p>
        {consequence && <p>{consequence}</p>}
        {undoDays !== undefined && (
          <p>{undoDays > 0 ? ui.confirm.undoable(undoDays) : ui.confirm.permanent}</p>
        )}
        {children}
        <div className="tv-actions">
          <SubmitButton data-color={tone}>{submit}</SubmitButton>
          {hydrated && (
            <Button type="button" variant="tertiary" onClick={close}>
              {ui.confirm.regret}
            </Button>
          )}
        </div>
      </Form>
    </details>
  )
}
