import { memoryUsage } from 'node:process'

/** What a server under measurement tells of itself. */
export interface Usage {
  /** Of all threads, since the process began, milliseconds. */
  cpuMs: number
  /** What V8 holds and what it holds outside, after a collection, MB (10^6). */
  memoryMB: number
}

export type Question = { ask: 'usage' } | { ask: 'fill'; file: string; documentId: string; state: string }

export interface Serving {
  url: string
  /** Puts a text into the store: `file` has its changes one by one, `state` all in one. Paths. */
  fill?(question: Extract<Question, { ask: 'fill' }>): Promise<void>
  /** What else the other side has to know. */
  about?: object
}

/** Says where the server is, and answers questions about it until the process is ended. */
export function answerQuestions({ url, fill, about }: Serving): void {
  process.on('message', (question: Question) => {
    answer(question).then(
      (said) => process.send?.(said),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  })
  process.on('disconnect', () => process.exit())
  process.send?.({ url, about })

  async function answer(question: Question): Promise<object> {
    if (question.ask === 'usage') return usage()
    await fill?.(question)
    return {}
  }
}

function usage(): Usage {
  const { user, system } = process.cpuUsage()
  globalThis.gc?.()
  const { heapUsed, external } = memoryUsage()
  return { cpuMs: (user + system) / 1000, memoryMB: (heapUsed + external) / 1e6 }
}
