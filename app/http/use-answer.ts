import { useRef } from 'react'
import { useWords } from '~/i18n/use-words'
import type { Words } from '~/i18n/words'
import { useSessionOver } from '~/ui/notice/session-over'
import type { NotDone } from './mutate.server'

/** What a form needs to know of the answer it got back. */
export interface FormAnswer {
  /** For the summary on top. */
  readonly errors: Array<{ field: string; message: string }>
  readonly byField: Readonly<Record<string, string | undefined>>
  /** The sentence for a refusal that concerns the whole form; null when there is none, or when fields say it all. */
  readonly refused: string | null
  /** What somebody else saved meanwhile, by field. */
  readonly current: Record<string, string> | null
  /** All texts that were typed, by field. */
  readonly typed: Readonly<Record<string, string>>
  /** What was typed, else what was there before. */
  value(name: string, before?: string | null): string
  /** The same of a list: what was ticked, else what was there before. */
  values(name: string, before?: readonly string[]): readonly string[]
}

/**
 * Words for a form's answer in the reader's language. `labels` names the fields as the page does. When the session was
 * over, the frame asks for the password, and the form stands with what was typed, to be sent again.
 */
export function useAnswer(answer: unknown, labels: Readonly<Record<string, string>>): FormAnswer {
  const words = useWords()
  const notDone = isNotDone(answer) ? answer : null
  const errors = (notDone?.errors ?? []).map(({ field, problem }) => ({
    field,
    message: words.refusals.fields[problem]?.(labels[field] ?? field) ?? words.refusals.reasons.invalid,
  }))
  const { code, reason, current = null } = notDone?.refusal ?? {}
  // What was too large to be read is known to the page alone, which goes on showing it.
  const sent = notDone && code !== 'too-large' ? notDone.values : null
  const signedOut = code === 'signed-out'
  const sentAt = useRef({ answer, signIns: 0 })
  const signIns = useSessionOver(signedOut ? answer : null)
  if (sentAt.current.answer !== answer) sentAt.current = { answer, signIns }
  const signedInSince = signedOut && signIns > sentAt.current.signIns
  return {
    errors,
    byField: Object.fromEntries(errors.map(({ field, message }) => [field, message])),
    refused:
      code && !errors.length ? sentenceFor(words, code, signedInSince ? 'signed-in-again' : reason) : null,
    current,
    typed: Object.fromEntries(
      Object.entries(notDone?.values ?? {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
    value(name, before = '') {
      const typed = sent?.[name]
      return typeof typed === 'string' ? typed : (before ?? '')
    },
    values(name, before = []) {
      if (!sent) return before
      const typed = sent[name]
      return Array.isArray(typed) ? typed : []
    },
  }
}

/** Asked for only when something was refused: a page waits for no sentences of that kind. */
function sentenceFor({ refusals }: Words, code: string, reason?: string): string {
  const sentences: Readonly<Record<string, string | undefined>> = refusals.reasons
  return sentences[reason ?? code] ?? sentences[code] ?? refusals.reasons.conflict
}

/** Why something was not done, for a page that has no fields to say it at; null when nothing was refused. */
export function useRefusal(answer: unknown): string | null {
  const { refused, errors } = useAnswer(answer, {})
  return refused ?? errors[0]?.message ?? null
}

function isNotDone(answer: unknown): answer is NotDone {
  return typeof answer === 'object' && answer !== null && 'done' in answer && answer.done === false
}
