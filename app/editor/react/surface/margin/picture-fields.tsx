import { useCallback, useEffect, useRef, useState } from 'react'
import { useWords } from '~/i18n/use-words'
import { CheckboxField } from '~/ui/form/CheckboxField'
import { FormField } from '~/ui/form/FormField'
import { longestAlt } from '../../../image-attributes'
import { acceptedImages, sendImage, type NotSent } from '../../send-image'
import { useWhyNotSent } from '../../use-why-not-sent'
import { PictureThere } from './picture-there'

type PictureFieldsProps = {
  /** Where the document's pictures are sent to, and below which each is found. */
  images: string
  /** One that was pasted or dropped; without one a file is asked for. */
  given: File | null
  errors: Readonly<Record<string, string | undefined>>
  /** Told when a picture goes on its way, and when it has arrived or not. */
  onSending: (isSending: boolean) => void
}

type State = 'none' | 'sending' | NotSent | Exclude<Awaited<ReturnType<typeof sendImage>>, string>

/** Asks for a picture and what it says to those who do not see it. It is sent as soon as it is chosen, and shown as it will be. */
export function PictureFields({ images, given, errors, onSending }: PictureFieldsProps) {
  const { documents } = useWords()
  const words = documents.editor.image
  const [state, setState] = useState<State>('none')
  const newest = useRef(0)
  const take = useCallback(
    async (file: File) => {
      const turn = ++newest.current
      setState('sending')
      onSending(true)
      const told = await sendImage(file, images)
      // Another may have been chosen meanwhile.
      if (turn !== newest.current) return
      setState(told)
      onSending(false)
    },
    [images, onSending],
  )
  useEffect(() => {
    if (given) void take(given)
  }, [given, take])
  const picture = typeof state === 'object' ? state : null
  const problem = typeof state === 'string' && state !== 'none' && state !== 'sending' ? state : null
  const why = useWhyNotSent()
  return (
    <>
      <FormField
        id="composer-file"
        name=""
        type="file"
        accept={acceptedImages}
        label={words.file}
        description={given ? words.chosen(given.name || words.pasted) : words.fileHint}
        need="unmarked"
        error={problem ? why(problem) : !picture && errors.imageId ? words.needsFile : undefined}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void take(file)
        }}
      />
      <p role="status" className="tv-card__small">
        {state === 'sending' ? words.sending : ''}
      </p>
      <input type="hidden" name="imageId" value={picture?.imageId ?? ''} />
      {picture && <PictureThere picture={{ ...picture, alt: '' }} images={images} />}
      <FormField
        id="composer-alt"
        name="alt"
        label={words.alt}
        description={words.altHint}
        maxLength={longestAlt}
        autoComplete="off"
        need="unmarked"
        error={errors.alt && words.needsAlt}
      />
      <CheckboxField id="composer-decorative" name="decorative" label={words.decorative} />
    </>
  )
}
