import { inject } from 'vitest'
import { startServer } from './server'

export interface Demo {
  readonly url: string
  /** The file of its database. */
  readonly databaseFile: string
  /** Ends it as an operator would, and removes its data. */
  stop(): Promise<void>
}

/** The built server with the demo, as it is before anybody has done anything in it. */
export async function startDemo(environment: Record<string, string> = {}): Promise<Demo> {
  const { path: _, ...demo } = await startServer(
    { TVERS_DEMO: '1', ...environment },
    /^Tvers is ready at (?<url>\S+)/,
    inject('loadedDemo'),
  )
  return demo
}

/** The same with nothing in the database, and the path of the link that lets the first administrator in. */
export async function startEmpty(): Promise<Demo & { readonly setUpPath: string }> {
  const { path, ...empty } = await startServer({}, /^Set up Tvers: (?<url>http:\/\/[^/]+)(?<path>\S+)/)
  return { ...empty, setUpPath: path ?? '' }
}
