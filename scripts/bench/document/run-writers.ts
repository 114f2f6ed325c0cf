import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Percentiles } from '../measuring/percentiles'

export interface Measured {
  edits: number
  deliveries: number
  editToVisibleMs: Percentiles
  editToSavedMs: Percentiles
}

export interface Work {
  url: string
  documentId: string
  /** A `Cookie` header per writer. */
  cookies: string[]
  seconds: number
}

/** Runs the writers in a process of their own; `begun` is called when all have joined and the measurement begins. */
export function runWriters(work: Work, begun: () => void): Promise<Measured> {
  const script = fileURLToPath(new URL('./writers.ts', import.meta.url))
  const child = fork(script, [], { execArgv: ['--import', 'tsx'] })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`the writers ended with ${code}`)))
    child.on('message', (message: 'begun' | Measured) => {
      if (message === 'begun') begun()
      else resolve(message)
    })
    child.send(work)
  })
}
