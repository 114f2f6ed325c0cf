import { Dialog, Heading } from '@digdir/designsystemet-react'
import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useWords } from '~/i18n/use-words'
import { FormField } from '../form/FormField'
import { SubmitButton } from '../form/SubmitButton'
import { framePaths } from '../frame/paths'

/** What `/sign-in` answers when `inPlace=1` is posted: no redirect, because the page must stay as it is. */
export type SignInAgainAnswer =
  { done: true; facts: { signedIn: true } } | { done: false; refusal: { reason: string } }
export type SignInAgainDialogProps = {
  open: boolean
  /** The address the person signed in with, if known. */
  email?: string
  onSignedIn: () => void
  onClose: () => void
}

/** The session ended while the person was writing: asks for the password again without leaving the page. */
export function SignInAgainDialog({ open, email, onSignedIn, onClose }: SignInAgainDialogProps) {
  const { ui, refusals } = useWords()
  const fetcher = useFetcher<SignInAgainAnswer>()
  const answer = fetcher.data
  const lastAnswer = useRef<SignInAgainAnswer>()
  useEffect(() => {
    // The callback may be another one on every render; each answer counts once.
    if (!answer || lastAnswer.current === answer) return
    lastAnswer.current = answer
    if (answer.done) onSignedIn()
  }, [answer, onSignedIn])
  const failed =
    answer?.done === false
      ? answer.refusal.reason === 'too-many'
        ? refusals.reasons['too-many']
        : ui.signInAgain.failed
      : undefined
  useEffect(() => {
    if (open) document.getElementById('sign-in-again-password')?.focus()
  }, [open])
  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeButton={ui.signInAgain.close}
      aria-labelledby="sign-in-again"
      className="tv-sign-in-again"
    >
      <Heading id="sign-in-again" level={2} data-size="xs">
        {ui.signInAgain.heading}
      </Heading>
      <p>{ui.signInAgain.explanation}</p>
      <fetcher.Form method="post" action={framePaths.signIn} className="tv-form">
        <input type="hidden" name="inPlace" value="1" />
        <FormField
          id="sign-in-again-email"
          name="email"
          type="email"
          label={ui.signInAgain.email}
          autoComplete="username"
          defaultValue={email}
          need="unmarked"
        />
        <FormField
          id="sign-in-again-password"
          name="password"
          type="password"
          label={ui.signInAgain.password}
          autoComplete="current-password"
          need="unmarked"
          error={failed}
        />
        <div className="tv-actions">
          <SubmitButton pending={fetcher.state !== 'idle'}>{ui.signInAgain.submit}</SubmitButton>
        </div>
      </fetcher.Form>
    </Dialog>
  )
}
