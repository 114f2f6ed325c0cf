import { pageAskedAt } from '~/ui/page/page-age'
import { connectionTo, type Connection } from './connection'

/** Told when the last of the changes was heard of, by `performance.now()`. */
type Listener = (heardAt: number) => void

/** One change often comes with others: the page is read again once, this long after the first, in milliseconds. */
const gatherMs = 120

/** What the parts of a page watch over the one connection: their topics together, and each told of its own. */
class Watching {
  private readonly watchers = new Map<Listener, readonly string[]>()
  private readonly due = new Set<Listener>()
  /** When each topic was last told of, by `performance.now()`. */
  private readonly heard = new Map<string, number>()
  private gathering: ReturnType<typeof setTimeout> | undefined
  private asked = ''

  constructor(private readonly connection: Connection) {
    connection.socket.on('changed', this.tell)
    connection.on('state', this.follow)
  }

  add(topics: readonly string[], listener: Listener): void {
    this.watchers.set(listener, topics)
    this.ask()
    // Another part of the page may have been told before this one listened, and after what it shows was read.
    if (this.heardAt(topics) >= pageAskedAt()) this.gather([listener])
  }

  /** Whether anybody still watches. */
  remove(listener: Listener): boolean {
    this.watchers.delete(listener)
    this.due.delete(listener)
    if (this.watchers.size) this.ask()
    return this.watchers.size > 0
  }

  close(): void {
    clearTimeout(this.gathering)
    this.connection.socket.off('changed', this.tell)
    this.connection.off('state', this.follow)
    if (this.connection.socket.connected)
      this.connection.socket.emit('watch', { topics: [], age: 0 }, () => undefined)
    this.connection.leave()
  }

  private ask(): void {
    if (this.connection.state !== 'connected') return
    const topics = [...new Set([...this.watchers.values()].flat())].sort()
    if (topics.join() === this.asked) return
    this.asked = topics.join()
    this.connection.socket.emit('watch', { topics, age: performance.now() - pageAskedAt() }, () => undefined)
  }

  private readonly follow = (): void => {
    this.asked = ''
    // What changed while the connection was away is told as it is asked for anew.
    this.ask()
  }

  private readonly tell = ({ topics }: { topics: string[] }): void => {
    for (const topic of topics) this.heard.set(topic, performance.now())
    this.gather(
      [...this.watchers]
        .filter(([, own]) => topics.some((topic) => own.includes(topic)))
        .map(([listener]) => listener),
    )
  }

  private gather(listeners: Listener[]): void {
    for (const listener of listeners) this.due.add(listener)
    if (!this.due.size) return
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined
      const due = [...this.due]
      this.due.clear()
      for (const listener of due) listener(this.heardAt(this.watchers.get(listener) ?? []))
    }, gatherMs)
  }

  /** When one of the topics was last told of; none ever was, long ago. */
  private heardAt(topics: readonly string[]): number {
    return Math.max(...topics.map((topic) => this.heard.get(topic) ?? -Infinity))
  }
}

const open = new Map<string, Watching>()

/** Calls `listener` after something that the topics stand for has changed; the function that comes back stops it. */
export function watchTopics(
  url: string,
  topics: readonly string[],
  listener: Listener,
  extraHeaders?: Record<string, string>,
): () => void {
  const key = JSON.stringify([url, extraHeaders ?? null])
  let watching = open.get(key)
  if (!watching) {
    watching = new Watching(connectionTo(url, extraHeaders))
    open.set(key, watching)
  }
  watching.add(topics, listener)
  return () => {
    if (open.get(key) !== watching || watching?.remove(listener)) return
    open.delete(key)
    watching?.close()
  }
}
