import { ValidationMessage } from '@digdir/designsystemet-react'
import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useWords } from '~/i18n/use-words'
import { Sending } from '~/ui/form/Form'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import type { UseAnswer } from '../shown-thread'
import { InPlace } from './in-place'
import { isDone } from '../../is-done'
import { useFirstWrong } from './use-first-wrong'

type ReplyFormProps = { threadId: string; href: string; useAnswer: UseAnswer }

/** Answers in a thread. What is typed stays until it has been taken in. */
export function ReplyForm({ threadId, href, useAnswer }: ReplyFormProps) {
  const words = useWords().comments
  const fetcher = useFetcher<unknown>()
  const form = useRef<HTMLFormElement>(null)
  const { byField, refused } = useAnswer(fetcher.data, { text: words.reply })
  useFirstWrong(form, fetcher.data)
  const done = fetcher.state === 'idle' && isDone(fetcher.data)
  useEffect(() => {
    if (done) form.current?.reset()
  }, [done])
  return (
    <fetcher.Form ref={form} method="post" action={href} className="tv-card__form" noValidate>
      <InPlace />
      <Sending />
      {refused && <ValidationMessage role="alert">{refused}</ValidationMessage>}
      <TextareaField
        id={`reply-${threadId}`}
        name="text"
        label={words.reply}
        rows={2}
        need="unmarked"
        error={byField.text}
      />
      <div className="tv-actions">
        <SubmitButton variant="secondary" data-size="sm" pending={fetcher.state !== 'idle'}>
          {words.sendReply}
        </SubmitButton>
      </div>
    </fetcher.Form>
  )
}
