import { Button, Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { useWords } from '~/i18n/use-words'
import { hrefFrom } from '../allowed-href'

/** Asks where a link leads, in a line of its own below the toolbar. Escape leaves it. */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const words = useWords().documents.editor.link
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const current: unknown = editor.getAttributes('link').href
  const [invalid, setInvalid] = useState(false)
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
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  return (
    <form className="tv-link-form" onSubmit={submit} noValidate>
      <Field data-size="sm">
        <Label htmlFor={id}>{words.address}</Label>
        <Input
          id={id}
          ref={input}
          onKeyDown={leave}
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
