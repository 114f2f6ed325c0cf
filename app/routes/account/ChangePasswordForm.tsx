import { passwordLength } from '~/domain/people/password-length'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormField } from '~/ui/form/FormField'
import { SubmitButton } from '~/ui/form/SubmitButton'

/** Asks for the password in use and a new one; posts to its own page, which shows it again when something is wrong. */
export function ChangePasswordForm({ email, answer: sent }: { email: string; answer: unknown }) {
  const { auth } = useWords()
  const answer = useAnswer(sent, { ...auth.fields, password: auth.fields.newPassword })
  return (
    <Form method="post" action="/account/password" className="tv-form" noValidate>
      <ErrorSummaryBox errors={answer.errors} />
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <FormField
        name="currentPassword"
        type="password"
        label={auth.fields.currentPassword}
        autoComplete="current-password"
        error={answer.byField.currentPassword}
      />
      <FormField
        name="password"
        type="password"
        label={auth.fields.newPassword}
        description={auth.passwordHint(passwordLength.min)}
        autoComplete="new-password"
        error={answer.byField.password}
      />
      <div className="tv-actions">
        <SubmitButton variant="secondary">{auth.account.changePassword}</SubmitButton>
      </div>
    </Form>
  )
}
