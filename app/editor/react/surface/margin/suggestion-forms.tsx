import { ValidationMessage } from '@digdir/designsystemet-react'
import { useFetcher } from '@remix-run/react'
import { useId } from 'react'
import { useWords } from '~/i18n/use-words'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import type { UseAnswer } from '../shown-thread'
import { InPlace } from './in-place'

type SuggestionFormsProps = { href: string; useAnswer: UseAnswer }

/** Takes a suggested wording in, or declines it with a reason. */
export function SuggestionForms({ href, useAnswer }: SuggestionFormsProps) {
  const words = useWords().comments
  const accepting = useFetcher<unknown>()
  const declining = useFetcher<unknown>()
  const reasonId = useId()
  const accepted = useAnswer(accepting.data, {})
  const declined = useAnswer(declining.data, { reason: words.reason })
  const refused = accepted.refused ?? declined.refused
  return (
    <div className="tv-card__decide">
      {refused && <ValidationMessage role="alert">{refused}</ValidationMessage>}
      <accepting.Form method="post" action={`${href}/acceptance`}>
        <InPlace />
        <SubmitButton data-size="sm" pending={accepting.state !== 'idle'}>
          {words.accept}
        </SubmitButton>
      </accepting.Form>
      <details className="tv-card__fold">
        <summary className="ds-button" data-variant="tertiary" data-size="sm">
          {words.decline}
        </summary>
        <declining.Form method="post" action={`${href}/refusal`} className="tv-card__form" noValidate>
          <InPlace />
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
