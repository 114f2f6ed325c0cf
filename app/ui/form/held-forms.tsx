import { useCallback, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { nationalIdentityNumbersIn } from '~/core/guardrail/national-identity-number'
import { unfitIn, withoutUnfit, type UnfitKind } from '~/core/guardrail/unfit'
import { useWords, WordsProvider, type Spoken } from '~/i18n/use-words'
import { isSent } from './sending'
import { UnfitDialog } from './UnfitDialog'
import { rewrite, wordsIn, writtenIn } from './written-in'

interface Held {
  /** Which question it is; what is sent all the same may raise the next before the dialog of the last has closed. */
  nth: number
  form: HTMLFormElement
  submitter: HTMLElement | null
  kind: UnfitKind
}

/**
 * Holds every form back that would send a national identity number, or a classification marking on a line of its own,
 * until the person has answered: nothing of it leaves the browser before. The server refuses it all the same.
 * It stands beside the page, which knows nothing of it.
 */
export function holdForms(spoken: Spoken): void {
  const place = document.createElement('div')
  document.body.append(place)
  createRoot(place).render(
    <WordsProvider {...spoken}>
      <HeldForms />
    </WordsProvider>,
  )
}

function HeldForms() {
  const words = useWords().guardrail.unsent
  const [held, setHeld] = useState<Held | null>(null)
  /** Numbers that the person has said are something else. */
  const others = useRef(new Set<string>())
  const isOther = useCallback((number: string) => others.current.has(number), [])
  useEffect(() => {
    const look = (event: SubmitEvent) => {
      const { target: form, submitter } = event
      if (!(form instanceof HTMLFormElement) || !isSent(form, submitter)) return
      const [kind] = writtenIn(form).flatMap((field) => unfitIn(wordsIn(field), isOther))
      if (!kind) return
      event.preventDefault()
      event.stopImmediatePropagation()
      setHeld((last) => ({ nth: (last?.nth ?? 0) + 1, form, submitter, kind }))
    }
    // Before the page itself hears of it.
    window.addEventListener('submit', look, true)
    return () => window.removeEventListener('submit', look, true)
  }, [isOther])
  if (!held) return null
  const { nth, form, submitter, kind } = held
  return (
    <UnfitDialog
      key={nth}
      unfit={{
        kind,
        remove() {
          const unfit = writtenIn(form).filter((field) => unfitIn(wordsIn(field), isOther).length > 0)
          for (const field of unfit) rewrite(field, (words) => withoutUnfit(words, isOther))
          unfit[0]?.focus()
        },
        keep:
          kind === 'classified'
            ? null
            : () => {
                const numbers = writtenIn(form).flatMap((field) => nationalIdentityNumbersIn(wordsIn(field)))
                for (const number of numbers) others.current.add(number)
                form.requestSubmit(submitter)
              },
      }}
      words={words}
      onClose={() => setHeld((now) => (now?.nth === nth ? null : now))}
    />
  )
}
