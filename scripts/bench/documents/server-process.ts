import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { bundleOf } from './bundle'
import type { Question } from './servers/child'
import type { Stage } from './stage'
import type { WireName } from './wires/wire'

/** A server in a process of its own, seen from the one that measures. */
export interface ServerProcess {
  readonly name: WireName
  readonly url: string
  /** Documents and people; those that ask nobody take any name for a document. */
  readonly stage: Stage
  /** Processor time of all its threads, milliseconds. */
  cpuMs(): Promise<number>
  /** MB (10^6), after a collection: not to be asked within what is measured. */
  memoryMB(): Promise<number>
  fill(what: Omit<Extract<Question, { ask: 'fill' }>, 'ask'>): Promise<void>
  /** Ends it without a chance to save anything; one that is gone stays gone. */
  kill(): Promise<void>
}

/** Starts one, that has been built, on the files of a folder; what an earlier one left there is taken up. */
export async function startServerProcess(
  name: WireName,
  folder: string,
  stageOf: Stage,
): Promise<ServerProcess> {
  const child = fork(bundleOf(name), [folder], {
    execArgv: ['--expose-gc'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const { url, about } = (await said(child)) as { url: string; about?: Stage }
  const ask = async (question: Question): Promise<number> => {
    child.send(question)
    const answer = (await said(child)) as { said: number }
    return answer.said
  }
  return {
    name,
    url,
    stage: about ?? stageOf,
    cpuMs: () => ask({ ask: 'cpu' }),
    memoryMB: () => ask({ ask: 'memory' }),
    fill: async (what) => void (await ask({ ask: 'fill', ...what })),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

function said(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a server ended with ${code}`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message)
    })
  })
}
