import { Button } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import { useEffect, useId, useRef, useState, type FormEvent, type RefObject } from 'react'
import { useWords } from '~/i18n/use-words'
import { CheckboxField } from '~/ui/form/CheckboxField'
import { FormField } from '~/ui/form/FormField'
import { imageAttributes, longestAlt } from '../image-attributes'
import { insertImage } from './insert-image'
import { acceptedImages, sendImage } from './send-image'
import { useLeaving } from './use-leaving'
import { useWhyNotSent } from './use-why-not-sent'

type ImageFormProps = {
  editor: Editor
  /** Where the document's pictures are sent to. */
  address: string
  /** A picture that was pasted or dropped; without one the form asks for a file. */
  picture: File | null
  onClose: () => void
}

/** What is wrong, by field. */
type Wrong = { file?: string; alt?: string }

/**
 * Takes a picture and what it says to those who do not see it, in lines of their own below the toolbar; of a picture that
 * is selected, the words alone. No picture comes into the text without them.
 */
export function ImageForm({ editor, address, picture, onClose }: ImageFormProps) {
  const { documents } = useWords()
  const words = documents.editor.image
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [shown] = useState(() => (picture ? null : selectedImage(editor)))
  const [sending, setSending] = useState(false)
  const [wrong, setWrong] = useState<Wrong>({})
  useLeaving(form, editor, onClose)
  useEffect(() => control(form, (picture ?? shown) ? 'alt' : 'file')?.focus(), [picture, shown])

  const refuse = (problem: Wrong) => {
    setWrong(problem)
    ;(control(form, problem.file ? 'file' : 'alt') ?? control(form, 'alt'))?.focus()
  }
  const why = useWhyNotSent()

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (sending) return
    const typed = new FormData(event.currentTarget)
    const decorative = typed.has('decorative')
    const says = { decorative, alt: decorative ? '' : String(typed.get('alt')).trim() }
    const file = picture ?? typed.get('file')
    if (!shown && !(file instanceof File && file.size > 0)) return refuse({ file: words.needsFile })
    if (!decorative && says.alt === '') return refuse({ alt: words.needsAlt })
    if (file instanceof File) {
      setWrong({})
      setSending(true)
      const sent = await sendImage(file, address)
      setSending(false)
      if (typeof sent === 'string') return refuse({ file: why(sent) })
      insertImage(editor, { ...sent, ...says })
    } else editor.chain().focus().updateAttributes('image', says).run()
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
      aria-label={shown ? words.change : words.title}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      {picture && <p className="tv-image-chosen">{words.chosen(picture.name || words.pasted)}</p>}
      {picture && wrong.file && <p className="tv-image-chosen">{wrong.file}</p>}
      {!shown && !picture && (
        <FormField
          id={`${id}-file`}
          name="file"
          type="file"
          accept={acceptedImages}
          label={words.file}
          description={words.fileHint}
          need="unmarked"
          {...(wrong.file ? { error: wrong.file } : {})}
        />
      )}
      <FormField
        id={`${id}-alt`}
        name="alt"
        label={words.alt}
        description={words.altHint}
        maxLength={longestAlt}
        autoComplete="off"
        need="unmarked"
        defaultValue={shown?.alt ?? ''}
        {...(wrong.alt ? { error: wrong.alt } : {})}
      />
      <CheckboxField
        id={`${id}-decorative`}
        name="decorative"
        label={words.decorative}
        defaultChecked={shown?.decorative ?? false}
      />
      <div className="tv-link-form-actions">
        <Button type="submit" data-size="sm" aria-disabled={sending || undefined}>
          {shown ? words.save : words.apply}
        </Button>
        {shown && (
          <Button type="button" data-size="sm" variant="secondary" onClick={remove}>
            {words.remove}
          </Button>
        )}
        <Button type="button" data-size="sm" variant="tertiary" onClick={close}>
          {words.cancel}
        </Button>
      </div>
      <p role="status" className="tv-find-said">
        {sending ? words.sending : ''}
      </p>
    </form>
  )
}

function selectedImage(editor: Editor) {
  return editor.isActive('image') ? imageAttributes(editor.getAttributes('image')) : null
}

function control(form: RefObject<HTMLFormElement>, name: string): HTMLInputElement | null {
  const found = form.current?.elements.namedItem(name)
  return found instanceof HTMLInputElement ? found : null
}
