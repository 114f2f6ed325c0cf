import { Button } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { useWords } from '~/i18n/use-words'
import { selectedLanguage, setLanguage } from '../extensions/passage-language'
import { passageLanguages, type PassageLanguage } from '../passage-language'
import { useLeaving } from './use-leaving'

/** Asks which language the selected words are in, or would be, in a line of its own below the toolbar. */
export function LanguageForm(props: { editor: Editor; isSuggested: boolean; onClose: () => void }) {
  const { editor, isSuggested, onClose } = props
  const { editor: words, contentLanguages } = useWords().documents
  const form = useRef<HTMLFormElement>(null)
  const current = selectedLanguage(editor)
  useLeaving(form, editor, onClose)
  useEffect(() => form.current?.querySelector('button')?.focus(), [])
  const choose = (language: PassageLanguage | null) => {
    setLanguage(editor, language, isSuggested ? 'words' : 'words and footnotes')
    onClose()
  }
  return (
    <form
      ref={form}
      className="tv-link-form"
      aria-label={words.language.title}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="tv-link-form-actions">
        {passageLanguages.map((language) => (
          <Button
            key={language}
            type="button"
            data-size="sm"
            variant={language === current ? 'primary' : 'secondary'}
            aria-pressed={language === current}
            onClick={() => choose(language)}
          >
            {contentLanguages[language]}
          </Button>
        ))}
        <Button type="button" data-size="sm" variant="tertiary" onClick={() => choose(null)}>
          {words.language.none}
        </Button>
      </div>
    </form>
  )
}
