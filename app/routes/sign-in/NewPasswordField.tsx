import { passwordLength } from '~/domain/people/password-length'
import { useWords } from '~/i18n/use-words'
import { FormField } from '~/ui/form/FormField'

/** Where a password is chosen. Pasting is welcome: it is what password managers do. */
export function NewPasswordField({ label, error }: { label: string; error?: string }) {
  const { passwordHint } = useWords().auth
  return (
    <FormField
      name="password"
      type="password"
      label={label}
      description={passwordHint(passwordLength.min)}
      autoComplete="new-password"
      error={error}
    />
  )
}
