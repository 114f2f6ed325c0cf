import { acceptedEndings } from '~/domain/files/kinds'
import { sizeText } from '~/i18n/sizes'
import { useLanguage, useWords } from '~/i18n/use-words'
import { FormField } from '~/ui/form/FormField'
import { useHydrated } from '~/ui/use-hydrated'
import { useFileDrop } from './use-file-drop'

/**
 * Where a file is dropped or chosen; with script several, where `several` says so. `most` is the largest that is taken, in
 * bytes, with script and without.
 */
export function FileField(props: {
  most: { inParts: number; inForm: number }
  several: boolean
  error: string | undefined
}) {
  const { most, several, error } = props
  const words = useWords().files
  const language = useLanguage()
  const hydrated = useHydrated()
  const drop = useFileDrop()
  const drops = several ? words.sending.dropSeveral : words.sending.drop
  const largest = hydrated ? most.inParts : Math.min(most.inForm, most.inParts)
  return (
    <div className="tv-drop" {...drop}>
      <FormField
        name="file"
        type="file"
        accept={acceptedEndings}
        multiple={hydrated && several}
        label={words.new.file}
        description={`${hydrated ? `${drops} ` : ''}${words.new.hint(sizeText(language, largest))}`}
        error={error}
      />
    </div>
  )
}
