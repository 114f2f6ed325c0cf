import { acceptedEndings } from '~/domain/files/kinds'
import { sizeText } from '~/i18n/sizes'
import { useLanguage, useWords } from '~/i18n/use-words'
import { FormField } from '~/ui/form/FormField'

/** Where a file is chosen. `most` is the largest that is taken, in bytes. */
export function FileField({ most, error }: { most: number; error: string | undefined }) {
  const words = useWords().files.new
  return (
    <FormField
      name="file"
      type="file"
      accept={acceptedEndings}
      label={words.file}
      description={words.hint(sizeText(useLanguage(), most))}
      error={error}
    />
  )
}
