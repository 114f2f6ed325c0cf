import { Button } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormField } from '~/ui/form/FormField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { LanguageField } from './LanguageField'
import { NewPasswordField } from './NewPasswordField'
import type { Offer } from './offer'

type AnswerProps = { offer: Offer; signedIn: string | null; here: string; answer: FormAnswer }

/** What the reader can do with an invitation: by whether they are signed in, as whom, and whether they have an account. */
export function InvitationAnswer({ offer, signedIn, here, answer }: AnswerProps) {
  if (signedIn === offer.email) return <Accept />
  if (signedIn) return <SomebodyElse signedIn={signedIn} invited={offer.email} here={here} />
  return offer.hasAccount ? <SignInFirst here={here} /> : <NewAccount offer={offer} answer={answer} />
}

function Accept() {
  const words = useWords().auth.invitation
  return (
    <Form method="post">
      <input type="hidden" name="as" value="known" />
      <SubmitButton>{words.accept}</SubmitButton>
    </Form>
  )
}

function SomebodyElse({ signedIn, invited, here }: { signedIn: string; invited: string; here: string }) {
  const words = useWords().auth.invitation
  return (
    <Form method="post" action="/sign-out" className="tv-form" reloadDocument>
      <h2>{words.otherTitle}</h2>
      <p>{words.other(signedIn, invited)}</p>
      <input type="hidden" name="returnTo" value={here} />
      <div className="tv-actions">
        <SubmitButton variant="secondary">{words.signOut}</SubmitButton>
      </div>
    </Form>
  )
}

function SignInFirst({ here }: { here: string }) {
  const words = useWords().auth.invitation
  return (
    <div className="tv-form">
      <p>{words.signInFirst}</p>
      <div className="tv-actions">
        <Button asChild>
          <Link to={`/sign-in?returnTo=${encodeURIComponent(here)}`}>{words.signIn}</Link>
        </Button>
      </div>
    </div>
  )
}

function NewAccount({ offer, answer }: { offer: Offer; answer: FormAnswer }) {
  const { auth } = useWords()
  return (
    <Form method="post" className="tv-form" noValidate>
      <p>{auth.invitation.newAccount}</p>
      <ErrorSummaryBox errors={answer.errors} />
      <input type="hidden" name="as" value="new" />
      <input type="hidden" name="username" autoComplete="username" value={offer.email} readOnly />
      <FormField
        name="name"
        label={auth.fields.name}
        description={auth.nameHint}
        autoComplete="name"
        defaultValue={answer.value('name', offer.name)}
        error={answer.byField.name}
      />
      <NewPasswordField label={auth.fields.password} error={answer.byField.password} />
      <LanguageField value={answer.value('language')} error={answer.byField.language} />
      <div className="tv-actions">
        <SubmitButton>{auth.invitation.create}</SubmitButton>
      </div>
    </Form>
  )
}
