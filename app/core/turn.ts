import type { Bus } from './bus'

/**
 * What many ask in the same turn of the process, and is the same for all of them: it is asked once. Nothing about the one who
 * asks belongs here.
 */
export interface Turn {
  /** @param question says in full what is asked */
  once<Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer>
}

/** Asks once for all of a turn where there is one; otherwise, as in a transaction, each time. */
export function onceInTurn<Answer>(
  { turn }: { readonly turn?: Turn },
  question: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  return turn ? turn.once(question, ask) : ask()
}

/**
 * Keeps answers until the process has gone once round, and never beyond a commit: whoever asks after something was changed gets
 * what it was changed to.
 */
export function createTurns(bus: Bus): { turn: Turn; stop(): void } {
  let answers: Map<string, Promise<unknown>> | null = null
  const over = () => {
    answers = null
  }
  const turn: Turn = {
    once<Answer>(question: string, ask: () => Promise<Answer>) {
      if (!answers) {
        answers = new Map()
        setImmediate(over)
      }
      const known = answers.get(question) ?? ask()
      answers.set(question, known)
      return known as Promise<Answer>
    },
  }
  return { turn, stop: bus.on('committed', over) }
}
