import { useRef, useState, type DragEvent } from 'react'
import { acceptedEndings } from '~/domain/files/kinds'
import { sizeText } from '~/i18n/sizes'
import { useLanguage, useWords } from '~/i18n/use-words'
import { FormField } from '~/ui/form/FormField'
import { useHydrated } from '~/ui/use-hydrated'

/** Where a file is dropped or chosen. `most` is the largest that is taken, in bytes, with script and without. */
export function FileField(props: { most: { inParts: number; inForm: number }; error: string | undefined }) {
  const { most, error } = props
  const words = useWords().files
  const language = useLanguage()
  const hydrated = useHydrated()
  const place = useRef<HTMLDivElement>(null)
  const [isOver, setIsOver] = useState(false)
  const largest = hydrated ? most.inParts : Math.min(most.inForm, most.inParts)

  function over(event: DragEvent) {
    event.preventDefault()
    setIsOver(true)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setIsOver(false)
    const input = place.current?.querySelector<HTMLInputElement>('input[type="file"]')
    if (input && event.dataTransfer.files.length) input.files = event.dataTransfer.files
  }

  return (
    <div
      ref={place}
      className="tv-drop"
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <FormField
        name="file"
        type="file"
        accept={acceptedEndings}
        label={words.new.file}
        description={`${hydrated ? `${words.sending.drop} ` : ''}${words.new.hint(sizeText(language, largest))}`}
        error={error}
      />
    </div>
  )
}
