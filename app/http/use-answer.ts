import { useLocation } from '@remix-run/react'
import { useRef } from 'react'
import { useWords } from '~/i18n/use-words'
import type { Words } from '~/i18n/words'
import { useRefused } from '~/ui/notice/refused'
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
  /** The same of one box: a browser sends nothing of a box that is not ticked. */
  ticked(name: string, before?: boolean): boolean
  /** The same of a list: what was ticked, else what was there before. */
  values(name: string, before?: readonly string[]): readonly string[]
}

/**
 * Words for a form's answer in the reader's language. `labels` names the fields as the page does. When the session was
 * over, the frame asks for the password, and the form stands with what was typed, to be sent again. When what the form is
 * about has changed, the frame reads the page again, and the answer stands.
 */
export function useAnswer(newest: unknown, labels: Readonly<Record<string, string>>): FormAnswer {
  const words = useWords()
  const answer = useStanding(newest)
  const notDone = isNotDone(answer) ? answer : null
  const errors = useAsBefore(
    (notDone?.errors ?? []).map(({ field, problem }) => ({
      field,
      message: words.refusals.fields[problem]?.(labels[field] ?? field) ?? words.refusals.reasons.invalid,
    })),
    notDone,
  )
  const { code, reason, current = null } = notDone?.refusal ?? {}
  // What was too large to be read, or was not sent, is known to the page alone, which goes on showing it.
  const sent = notDone && code !== 'too-large' && code !== 'unreachable' ? notDone.values : null
  const signedOut = code === 'signed-out'
  const sentAt = useRef({ answer, signIns: 0 })
  const signIns = useSessionOver(signedOut ? answer : null)
  if (sentAt.current.answer !== answer) sentAt.current = { answer, signIns }
  const signedInSince = signedOut && signIns > sentAt.current.signIns
  const typed = textsOf(notDone)
  const hasChanged = code === 'conflict'
  useRefused(hasChanged ? notDone : null, hasChanged ? sentenceFor(words, code, reason) : '', typed)
  return {
    errors,
    byField: Object.fromEntries(errors.map(({ field, message }) => [field, message])),
    refused:
      code && !errors.length ? sentenceFor(words, code, signedInSince ? 'signed-in-again' : reason) : null,
    current,
    typed,
    value(name, before = '') {
      const typed = sent?.[name]
      return typeof typed === 'string' ? typed : (before ?? '')
    },
    ticked(name, before = false) {
      return sent ? !!sent[name] : before
    },
    values(name, before = []) {
      if (!sent) return before
      const typed = sent[name]
      return Array.isArray(typed) ? typed : []
    },
  }
}

/**
 * An answer until the next one, or until one goes on: the router forgets it when the page is read again, and what was typed
 * would be gone with it. That the session was over is forgotten then, for one has signed in.
 */
function useStanding(newest: unknown): unknown {
  const { key } = useLocation()
  const standing = useRef({ key, answer: newest })
  if (newest || standing.current.key !== key) standing.current = { key, answer: newest }
  const { answer } = standing.current
  return isNotDone(answer) && answer.refusal.code === 'signed-out' ? newest : answer
}

/** The same list for as long as the answer is the same: a summary of errors takes the keyboard whenever it gets another. */
function useAsBefore<Errors>(errors: Errors, of: NotDone | null): Errors {
  const made = useRef({ of, errors })
  if (made.current.of !== of) made.current = { of, errors }
  return made.current.errors
}

/** What was typed, without what was ticked in lists. */
function textsOf(notDone: NotDone | null): Record<string, string> {
  return Object.fromEntries(
    Object.entries(notDone?.values ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
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

/** Whether no answer came from the server: what was sent may have been carried out. */
export function isUnreachable(answer: unknown): boolean {
  return isNotDone(answer) && answer.refusal.code === 'unreachable'
}

function isNotDone(answer: unknown): answer is NotDone {
  return typeof answer === 'object' && answer !== null && 'done' in answer && answer.done === false
}
