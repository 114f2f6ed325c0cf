import { Button, Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { useWords } from '~/i18n/use-words'
import { hrefFrom } from '../allowed-href'
import { useLeaving } from './use-leaving'

/** Asks where a link leads, in a line of its own below the toolbar. Escape leaves it. */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const words = useWords().documents.editor.link
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const current: unknown = editor.getAttributes('link').href
  const [invalid, setInvalid] = useState(false)
  useLeaving(form, editor, onClose)
  useEffect(() => input.current?.focus(), [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const href = hrefFrom(input.current?.value ?? '')
    setInvalid(href === null)
    if (href === null) return input.current?.focus()
    setLink(editor, href)
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

function setLink(editor: Editor, href: string): void {
  const chain = editor.chain().focus().extendMarkRange('link')
  if (editor.state.selection.empty && !editor.isActive('link')) {
    chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
  } else chain.setLink({ href }).run()
}
