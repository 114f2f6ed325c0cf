import { Alert } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '~/i18n/use-words'
import type { PlaceText } from './PlaceField'

/**
 * At a place of an answer: the version that its text was written from, sent along, and what a colleague has saved there
 * meanwhile, where something else was typed. Where nothing was, their words stand in the field.
 * @param said what the text is called on the page
 */
export function Colleague({ of, said }: { of: PlaceText; said: (text: string) => string }) {
  const { changed, changedAway } = useWords().consultations.answer
  const seen = useRef<HTMLInputElement>(null)
  const theirs = useTheirs(of, seen)
  return (
    <>
      <input ref={seen} type="hidden" name={`seen.${of.place}`} value={of.version} />
      {theirs !== null && (
        <Alert data-color="warning" data-size="sm" role="alert" className="tv-colleague">
          {said(theirs) ? (
            <>
              {changed} <q>{said(theirs)}</q>
            </>
          ) : (
            changedAway
          )}
        </Alert>
      )}
    </>
  )
}

/** What a colleague has saved in the same place, and is not in the field; null when nothing is. */
function useTheirs(of: PlaceText, seen: { current: HTMLInputElement | null }): string | null {
  const { place, text, version, answer, current } = of
  const typed = answer.typed[`text.${place}`]
  const typedFrom = answer.typed[`seen.${place}`]
  const isNewer = typed !== undefined && typed !== text && typedFrom !== String(version)
  const [theirs, setTheirs] = useState(isNewer ? text : null)
  const from = useRef({ text, version })
  useEffect(() => {
    const before = from.current
    if (before.version === version) return
    from.current = { text, version }
    const field = seen.current?.form?.elements.namedItem(`text.${place}`)
    if (!field || !('value' in field)) return
    const isTyped = field.value !== before.text && field.value !== text
    if (!isTyped) field.value = text
    setTheirs(isTyped ? text : null)
  }, [place, text, version, seen])
  return current ?? theirs
}
