import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Typing {
  url: string
  documentId: string
  /** A `Cookie` header for each of them. */
  cookies: string[]
  /** From one key of a person to the next, in ms. */
  everyMs: number
}

/** Lets others type in a process of their own, from when all have joined. @returns what ends them */
export async function runTypists(typing: Typing): Promise<() => Promise<void>> {
  const child = fork(fileURLToPath(new URL('./typists.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`those who type ended with ${code}`)))
    child.send(typing)
  })
  return async () => {
    child.kill()
    await ended
  }
}
