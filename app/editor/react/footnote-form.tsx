import { Button } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { useWords } from '~/i18n/use-words'
import { TextareaField } from '~/ui/form/TextareaField'
import { longestFootnote, selectedFootnote } from '../extensions/footnote'
import { useLeaving } from './use-leaving'

/** Asks what a footnote says, in lines of their own below the toolbar; of one that is selected, what it is to say from now on. */
export function FootnoteForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const words = useWords().documents.editor.footnote
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [shown] = useState(() => selectedFootnote(editor))
  const [empty, setEmpty] = useState(false)
  useLeaving(form, editor, onClose)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('text')).trim().slice(0, longestFootnote)
    setEmpty(text === '')
    if (text === '') return form.current?.querySelector('textarea')?.focus()
    const chain = editor.chain().focus()
    // Behind words that are selected, not in their place.
    const { to } = editor.state.selection
    if (shown === null) chain.insertContentAt(to, { type: 'footnote', attrs: { text } }).run()
    else chain.updateAttributes('footnote', { text }).run()
    onClose()
  }
  const remove = () => {
    editor.chain().focus().deleteSelection().run()
    onClose()
  }
  const close = () => {
    editor.commands.focus()
    onClose()
  }
  return (
    <form
      ref={form}
      className="tv-link-form tv-image-form"
      aria-label={shown === null ? words.title : words.change}
      onSubmit={submit}
      noValidate
    >
      <TextareaField
        id={`${id}-text`}
        name="text"
        label={words.text}
        rows={2}
        limit={longestFootnote}
        need="unmarked"
        defaultValue={shown ?? ''}
        {...(empty ? { error: words.needsText } : {})}
      />
      <div className="tv-link-form-actions">
        <Button type="submit" data-size="sm">
          {shown === null ? words.apply : words.save}
        </Button>
        {shown !== null && (
          <Button type="button" data-size="sm" variant="secondary" onClick={remove}>
            {words.remove}
          </Button>
        )}
        <Button type="button" data-size="sm" variant="tertiary" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
