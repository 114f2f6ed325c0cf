import { useWords } from '~/i18n/use-words'
import { PlaceField, type PlaceText } from './PlaceField'

/** Under a paragraph: opens with the keyboard and without script, and stands open where something is written. */
export function ParagraphRemark({ number, of }: { number: number; of: PlaceText }) {
  const words = useWords().consultations.answer
  const written = of.answer.value(`text.${of.place}`, of.text) !== ''
  return (
    <details className="tv-remark" open={written || undefined}>
      <summary>
        {words.remarkOn(number)}
        {written && <span className="tv-muted"> ({words.hasRemark})</span>}
      </summary>
      <PlaceField of={of} label={words.remarkOn(number)} rows={3} />
    </details>
  )
}
