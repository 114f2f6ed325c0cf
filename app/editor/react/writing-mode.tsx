import { EyeIcon, PencilIcon, PencilWritingIcon } from '@navikt/aksel-icons'
import { useWords } from '~/i18n/use-words'
import { Tool } from './tool'

type WritingModeProps = {
  /** Those who may not edit choose between reading and suggesting. */
  isEditor: boolean
  suggesting: boolean
  /** Changes from one to the other. */
  onChange: () => void
}

/** Chooses whether what is written changes the text or becomes suggestions. */
export function WritingMode({ isEditor, suggesting, onChange }: WritingModeProps) {
  const words = useWords().documents.editor.suggesting
  return (
    <div role="group" aria-label={words.title} className="tv-tool-group">
      <Tool
        label={isEditor ? words.write : words.read}
        sign={isEditor ? <PencilIcon aria-hidden /> : <EyeIcon aria-hidden />}
        withWords
        pressed={!suggesting}
        onUse={() => suggesting && onChange()}
      />
      <Tool
        label={words.suggest}
        sign={<PencilWritingIcon aria-hidden />}
        withWords
        pressed={suggesting}
        onUse={() => !suggesting && onChange()}
      />
    </div>
  )
}
