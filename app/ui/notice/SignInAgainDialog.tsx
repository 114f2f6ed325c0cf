import { Dialog, Heading } from '@digdir/designsystemet-react'
import { useRevalidator } from '@remix-run/react'
import { useEffect, useState, type FormEvent } from 'react'
import { useWords } from '~/i18n/use-words'
import { FormField } from '../form/FormField'
import { SubmitButton } from '../form/SubmitButton'
import { framePaths } from '../frame/paths'

export type SignInAgainDialogProps = {
  open: boolean
  /** The address the person signed in with: what they wrote is theirs, and nobody else signs in over it. */
  email: string
  onSignedIn: () => void
  onClose: () => void
}

/** The session ended while the person was writing: asks for the password again without leaving the page. */
export function SignInAgainDialog({ open, email, onSignedIn, onClose }: SignInAgainDialogProps) {
  const words = useWords()
  const { ui } = words
  const { revalidate } = useRevalidator()
  const [pending, setPending] = useState(false)
  const [failed, setFailed] = useState<'too-many' | 'refused' | null>(null)
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setPending(true)
    const status = await statusOfSignIn(new FormData(event.currentTarget))
    setPending(false)
    setFailed(status === 200 ? null : status === 429 ? 'too-many' : 'refused')
    if (status !== 200) return
    onSignedIn()
    void revalidate()
  }
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
      <form onSubmit={(event) => void send(event)} className="tv-form">
        <input type="hidden" name="inPlace" value="1" />
        <FormField
          id="sign-in-again-email"
          name="email"
          type="email"
          label={ui.signInAgain.email}
          autoComplete="username"
          defaultValue={email}
          readOnly
          need="unmarked"
        />
        <FormField
          id="sign-in-again-password"
          name="password"
          type="password"
          label={ui.signInAgain.password}
          autoComplete="current-password"
          need="unmarked"
          error={
            failed === 'too-many'
              ? words.refusals.reasons['too-many']
              : failed
                ? ui.signInAgain.failed
                : undefined
          }
        />
        <div className="tv-actions">
          <SubmitButton pending={pending}>{ui.signInAgain.submit}</SubmitButton>
          <a href={framePaths.signIn}>{ui.signInAgain.other}</a>
        </div>
      </form>
    </Dialog>
  )
}

/**
 * Asks beside the router: after every answer the router reads the page again, and for whom it does not know any more
 * that leads away from the page with what was written. Zero when the server cannot be reached.
 */
async function statusOfSignIn(form: FormData): Promise<number> {
  const body = new URLSearchParams([...form].map(([name, value]) => [name, String(value)]))
  try {
    return (await fetch(framePaths.signIn, { method: 'POST', body })).status
  } catch {
    return 0
  }
}
