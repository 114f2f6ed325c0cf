import { memoryUsage } from 'node:process'

export type Question =
  /** Answered by the processor time of all threads since the process began, milliseconds. */
  | { ask: 'cpu' }
  /** Answered by what V8 holds and what it holds outside, after a collection, MB (10^6). The collection takes processor time. */
  | { ask: 'memory' }
  | { ask: 'fill'; file: string; documentId: string; state: string }

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
      (said) => process.send?.({ said }),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  })
  process.on('disconnect', () => process.exit())
  process.send?.({ url, about })

  async function answer(question: Question): Promise<number> {
    if (question.ask === 'cpu') return cpuMs()
    if (question.ask === 'memory') return memoryMB()
    await fill?.(question)
    return 0
  }
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function memoryMB(): number {
  globalThis.gc?.()
  const { heapUsed, external } = memoryUsage()
  return (heapUsed + external) / 1e6
}
