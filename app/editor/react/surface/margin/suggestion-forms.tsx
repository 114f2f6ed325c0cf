import { ValidationMessage } from '@digdir/designsystemet-react'
import { useFetcher } from '@remix-run/react'
import { useId, useRef } from 'react'
import { useWords } from '~/i18n/use-words'
import { Sending } from '~/ui/form/Form'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { useSaidHere } from '~/ui/notice/refused'
import type { UseAnswer } from '../shown-thread'
import { InPlace } from './in-place'
import { useFirstWrong } from './use-first-wrong'

type SuggestionFormsProps = {
  href: string
  /** Where its words are gone nothing can be taken in. */
  wordsGone: boolean
  useAnswer: UseAnswer
}

/** Takes a suggestion in, or declines it with a reason. */
export function SuggestionForms({ href, wordsGone, useAnswer }: SuggestionFormsProps) {
  const words = useWords().comments
  const accepting = useFetcher<unknown>()
  const declining = useFetcher<unknown>()
  const reasonId = useId()
  const accepted = useAnswer(accepting.data, {})
  const declined = useAnswer(declining.data, { reason: words.reason })
  const reasoning = useRef<HTMLFormElement>(null)
  useFirstWrong(reasoning, declining.data)
  const refused = accepted.refused ?? declined.refused
  return (
    <div className="tv-card__decide">
      {refused && <Refused>{refused}</Refused>}
      {!wordsGone && (
        <accepting.Form method="post" action={`${href}/acceptance`}>
          <InPlace />
          <Sending />
          <SubmitButton data-size="sm" pending={accepting.state !== 'idle'}>
            {words.accept}
          </SubmitButton>
        </accepting.Form>
      )}
      <details className="tv-card__fold">
        <summary className="ds-button" data-variant="tertiary" data-size="sm">
          {words.decline}
        </summary>
        <declining.Form
          ref={reasoning}
          method="post"
          action={`${href}/refusal`}
          className="tv-card__form"
          noValidate
        >
          <InPlace />
          <Sending />
          <TextareaField
            id={reasonId}
            name="reason"
            label={words.reason}
            description={words.reasonHint}
            rows={2}
            need="unmarked"
            error={declined.byField.reason}
          />
          <div className="tv-actions">
            <SubmitButton variant="secondary" data-size="sm" pending={declining.state !== 'idle'}>
              {words.sendDecline}
            </SubmitButton>
          </div>
        </declining.Form>
      </details>
    </div>
  )
}

/** Where the card goes to another place of the page, the frame says it. */
function Refused({ children }: { children: string }) {
  useSaidHere()
  return <ValidationMessage role="alert">{children}</ValidationMessage>
}
