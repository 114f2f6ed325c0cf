import { languages } from '~/i18n/languages'
import { useLanguage, useWords } from '~/i18n/use-words'
import { RadioGroup } from '~/ui/form/RadioGroup'

/** Which language the person reads; the one they read now unless told. */
export function LanguageField({ value, error }: { value?: string; error?: string }) {
  const { auth, ui } = useWords()
  const language = useLanguage()
  return (
    <RadioGroup
      name="language"
      label={auth.fields.language}
      options={languages.map((each) => ({ value: each, label: ui.languages[each] }))}
      defaultValue={value || language}
      error={error}
    />
  )
}
