import { Button, ValidationMessage } from '@digdir/designsystemet-react'
import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useWords } from '~/i18n/use-words'
import { Sending } from '~/ui/form/Form'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import type { Composing } from '../composing'
import type { UseAnswer } from '../shown-thread'
import { isDone } from '../../is-done'
import { FormatThere } from './format-there'
import { PictureFields } from './picture-fields'
import { TableFields } from './table-fields'
import { ThingOut } from './thing-out'
import { useFirstWrong } from './use-first-wrong'

type ComposerProps = {
  composing: Composing
  /** Whether the margin is open, where it is a sheet. */
  isShown: boolean
  /** Where threads are posted. */
  href: string
  /** Where the document's pictures are sent to, and below which each is found. */
  images: string
  useAnswer: UseAnswer
  /** Sent, or given up; `toText` says whether the keyboard goes back to the text. */
  onDone: (toText: boolean) => void
}

/** Writes a comment, another wording, a table or a picture to the words that were selected. What is typed stays until it is sent. */
export function Composer({ composing, isShown, href, images, useAnswer, onDone }: ComposerProps) {
  const { comments: words, suggestions, documents } = useWords()
  const fetcher = useFetcher<unknown>()
  const form = useRef<HTMLFormElement>(null)
  const [sendsPicture, setSendsPicture] = useState(false)
  const answer = fetcher.data ?? composing.refused?.answer
  const { byField, refused } = useAnswer(answer, {
    text: words.text,
    replacement: words.replacement,
    table: suggestions.newTable.field,
    imageId: documents.editor.image.file,
    alt: documents.editor.image.alt,
  })
  const [isTable, isPicture] = [composing.kind === 'table', composing.kind === 'picture']
  const isBelow = isTable || isPicture
  const suggests = isBelow || composing.kind === 'suggestion'
  const { format } = composing
  const { from, to, quote, thing } = composing.anchor
  const wordsThere = composing.kind === 'suggestion' && !thing && !format
  const titles = {
    comment: words.newComment,
    suggestion: words.newSuggestion,
    table: suggestions.newTable.title,
    picture: suggestions.newPicture.title,
  }
  const waitForPicture = (event: FormEvent) => {
    if (sendsPicture) event.preventDefault()
  }
  // What has no field of its own here is said above.
  const why = refused ?? (wordsThere || isBelow ? null : byField.replacement)

  useEffect(() => {
    const write = () =>
      form.current?.querySelector<HTMLElement>('textarea, input:not([type=hidden])')?.focus()
    write()
    // A sheet is shown only after the next drawing, and only then takes the keyboard.
    const drawn = requestAnimationFrame(write)
    return () => cancelAnimationFrame(drawn)
  }, [composing, isShown])
  useFirstWrong(form, answer)
  const done = fetcher.state === 'idle' && isDone(fetcher.data)
  useEffect(() => {
    if (done) onDone(true)
  }, [done, onDone])

  return (
    <fetcher.Form
      ref={form}
      method="post"
      action={href}
      className="tv-card__form"
      noValidate
      onSubmit={waitForPicture}
    >
      <p className="tv-card__kind">{titles[composing.kind]}</p>
      {thing && <ThingOut thing={thing} quote={quote} />}
      {format && <FormatThere format={format} quote={quote} images={images} />}
      {!suggests && <blockquote className="tv-card__quote">{quote}</blockquote>}
      <input type="hidden" name="inPlace" value="1" />
      <Sending />
      <input type="hidden" name="kind" value={composing.kind} />
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="quote" value={quote} />
      {format && <input type="hidden" name="format" value={format} />}
      {why && <ValidationMessage role="alert">{why}</ValidationMessage>}
      {isTable && <TableFields error={byField.table} />}
      {isPicture && (
        <PictureFields
          images={images}
          given={composing.file ?? null}
          errors={byField}
          onSending={setSendsPicture}
        />
      )}
      {wordsThere && (
        <TextareaField
          id="composer-replacement"
          name="replacement"
          label={words.replacement}
          description={words.replacementHint}
          defaultValue={composing.words}
          rows={4}
          need="unmarked"
          error={byField.replacement}
        />
      )}
      <TextareaField
        id="composer-text"
        name="text"
        label={suggests ? words.why : words.text}
        rows={suggests ? 2 : 3}
        need={suggests ? 'optional' : 'unmarked'}
        error={byField.text}
      />
      <div className="tv-actions">
        <SubmitButton data-size="sm" pending={sendsPicture || fetcher.state !== 'idle'}>
          {suggests ? words.sendSuggestion : words.send}
        </SubmitButton>
        <Button type="button" variant="tertiary" data-size="sm" onClick={() => onDone(true)}>
          {words.cancel}
        </Button>
      </div>
    </fetcher.Form>
  )
}
