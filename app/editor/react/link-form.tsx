import { Button, Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { useWords } from '~/i18n/use-words'
import { hrefFrom } from '../allowed-href'
import { useLeaving } from './use-leaving'

/** Asks where a link leads, and what it is called where no words are selected, in a line of its own below the toolbar. Escape leaves it. */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const words = useWords().documents.editor.link
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const name = useRef<HTMLInputElement>(null)
  // Asked once: the form may take the selection from the text.
  const [isNew] = useState(() => editor.state.selection.empty && !editor.isActive('link'))
  const current: unknown = editor.getAttributes('link').href
  const [invalid, setInvalid] = useState(false)
  useLeaving(form, editor, onClose)
  useEffect(() => (name.current ?? input.current)?.focus(), [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const href = hrefFrom(input.current?.value ?? '')
    setInvalid(href === null)
    if (href === null) return input.current?.focus()
    if (isNew) insertLink(editor, href, name.current?.value.trim() || href)
    else editor.chain().focus().extendMarkRange('link').setLink({ href }).run()
    onClose()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onClose()
  }
  const close = () => {
    editor.commands.focus()
    onClose()
  }
  return (
    <form className="tv-link-form" aria-label={words.edit} ref={form} onSubmit={submit} noValidate>
      {isNew && (
        <Field data-size="sm">
          <Label htmlFor={`${id}-words`}>{words.words}</Label>
          <Input id={`${id}-words`} ref={name} autoComplete="off" />
        </Field>
      )}
      <Field data-size="sm">
        <Label htmlFor={id}>{words.address}</Label>
        <Input
          id={id}
          ref={input}
          inputMode="url"
          autoComplete="off"
          defaultValue={typeof current === 'string' ? current : ''}
          aria-invalid={invalid || undefined}
          aria-describedby={invalid ? `${id}-invalid` : undefined}
        />
        {invalid && <ValidationMessage id={`${id}-invalid`}>{words.invalid}</ValidationMessage>}
      </Field>
      <div className="tv-link-form-actions">
        <Button type="submit" data-size="sm">
          {words.apply}
        </Button>
        {typeof current === 'string' && (
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

/** Where the caret stands, apart from the word before it. */
function insertLink(editor: Editor, href: string, words: string): void {
  const { $from } = editor.state.selection
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ').slice(-1)
  const link = { type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }
  const apart = /[\p{L}\p{N}.,:;!?)]/u.test(before) ? [{ type: 'text', text: ' ' }] : []
  editor
    .chain()
    .focus()
    .insertContent([...apart, link])
    .run()
}
