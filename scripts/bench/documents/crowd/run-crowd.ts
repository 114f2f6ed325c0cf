import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Order, Told } from './crowd'

export interface RunningCrowd {
  tell(order: Order): Promise<Told>
  end(): void
}

/** Starts an empty crowd. */
export function startCrowd(): RunningCrowd {
  const script = fileURLToPath(new URL('./crowd.ts', import.meta.url))
  const child = fork(script, [], { execArgv: ['--import', 'tsx'] })
  return {
    tell: (order) =>
      new Promise((resolve, reject) => {
        const ended = (code: number | null) => reject(new Error(`the crowd ended with ${code}`))
        child.once('exit', ended)
        child.once('message', (told: Told) => {
          child.off('exit', ended)
          resolve(told)
        })
        child.send(order)
      }),
    end: () => void child.disconnect(),
  }
}
