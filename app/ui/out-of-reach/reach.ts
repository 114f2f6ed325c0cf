import { sendingField, unanswered } from '../form/sending'
import { notSent } from './not-sent'

/** What stands between the browser and the server says that it cannot reach it. */
const gateway = new Set([502, 503, 504])
/** How long after a try the next one comes: twice as long each time, up to the most; in milliseconds. */
const againMs = { first: 1_000, most: 15_000 }
/** Something that cannot be had while the server answers has another cause than the connection. */
const mostTimes = 3

export interface World {
  fetch: typeof fetch
  /** Settles after so many milliseconds, or as soon as the browser believes that it has a connection again. */
  rest: (ms: number) => Promise<void>
  /** Is told when the server cannot be reached, and when it can again. */
  tell: (isLost: boolean) => void
}

/**
 * Asks for what a page needs, however long the server is out of reach: the page stands as it is meanwhile. A form is not kept
 * for later, for nobody would know when it is sent: it comes back as one that was refused, with everything that was typed. It
 * may have been carried out all the same; the server knows by its number when it comes again.
 */
export class Reach {
  private searching: Promise<void> | null = null

  constructor(private readonly world: World) {}

  /** As `fetch`. @throws what that throws when it is aborted, and when the server can be reached otherwise */
  async fetch(asked: string | URL, init: RequestInit = {}): Promise<Response> {
    const { method = 'GET', signal, body } = init
    const isForm = method.toUpperCase() !== 'GET'
    for (let times = 1; ; times++) {
      const outcome = await this.tryOnce(asked, init, isForm)
      if (isForm && !signal?.aborted) noteAnswer(body, outcome.isThere)
      if (outcome.isThere || signal?.aborted || times > mostTimes) return outcome.answer()
      const found = this.search()
      if (isForm) return notSent()
      await (signal ? Promise.race([found, aborted(signal)]) : found)
    }
  }

  /** `wholly` waits for the end of the answer, which may be lost on its way like its beginning. */
  private async tryOnce(asked: string | URL, init: RequestInit, wholly = false) {
    try {
      const answer = await this.world.fetch(asked, init)
      if (wholly) await answer.clone().arrayBuffer()
      // What the pages themselves answer is an answer, whatever its status.
      const isThere = !gateway.has(answer.status) || answer.headers.has('X-Remix-Response')
      return { isThere, answer: () => answer }
    } catch (error) {
      return {
        isThere: false,
        answer(): never {
          throw error
        },
      }
    }
  }

  /** Whether the server could not be reached when it was last asked for something. */
  get isLost(): boolean {
    return this.searching !== null
  }

  /** Looks for the server. Settles when it can be reached; all who wait look together. */
  search(): Promise<void> {
    this.searching ??= this.untilFound()
    return this.searching
  }

  private async untilFound(): Promise<void> {
    this.world.tell(true)
    let ms = againMs.first
    do {
      // Not all at once when a server has been started again.
      await this.world.rest(ms * (0.75 + Math.random() / 2))
      ms = Math.min(2 * ms, againMs.most)
    } while (!(await this.tryOnce('/healthz', { cache: 'no-store' })).isThere)
    this.searching = null
    this.world.tell(false)
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const leave = () =>
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('', 'AbortError'))
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
  })
}

/** A form that was not answered keeps its number for when it is sent again; `body` is what the router sends. */
function noteAnswer(body: unknown, isAnswered: boolean): void {
  if (!(body instanceof FormData || body instanceof URLSearchParams)) return
  const number = body.get(sendingField)
  if (isAnswered) unanswered.delete(number)
  else unanswered.add(number)
}
