import { beforeEach, expect, it, vi } from 'vitest'
import { decode } from 'turbo-stream'
import { unanswered } from '~/ui/form/sending'
import { notSent } from '~/ui/out-of-reach/not-sent'
import { Reach } from '~/ui/out-of-reach/reach'

/** What each address answers, in turn; the last goes on. An error is a connection that is not there. */
let answers: Record<string, (Response | Error)[]>
let asked: string[]
let told: boolean[]
let rested: number[]
let reach: Reach

const page = () => new Response('page')
const gone = () => new TypeError('Failed to fetch')
const gateway = () => new Response('Bad gateway', { status: 502 })

beforeEach(() => {
  answers = {}
  asked = []
  told = []
  rested = []
  reach = new Reach({
    async fetch(input, init) {
      const address = input instanceof Request ? input.url : String(input)
      asked.push(`${init?.method ?? 'GET'} ${address}`)
      init?.signal?.throwIfAborted()
      const [answer, ...later] = answers[address] ?? []
      if (later.length) answers[address] = later
      if (answer instanceof Response) return Promise.resolve(answer.clone())
      throw answer ?? gone()
    },
    rest(ms) {
      rested.push(ms)
      return new Promise((resolve) => setTimeout(resolve, 1))
    },
    tell: (isLost) => told.push(isLost),
  })
})

it('answers what the server answers, and says nothing', async () => {
  answers['/a.data'] = [page()]
  expect(await (await reach.fetch('/a.data')).text()).toBe('page')
  expect([told, rested]).toEqual([[], []])
})

it.each([
  ['nothing is there', gone],
  ['something between says that it is not there', gateway],
])('waits for a page while %s, and has it once it is', async (_, away) => {
  answers['/a.data'] = [away(), page()]
  answers['/healthz'] = [away(), away(), new Response('ok')]
  expect(await (await reach.fetch('/a.data')).text()).toBe('page')
  expect(told).toEqual([true, false])
  expect(asked).toEqual(['GET /a.data', 'GET /healthz', 'GET /healthz', 'GET /healthz', 'GET /a.data'])
  // Each rest is about twice as long as the one before.
  expect(rested.map((ms, nth) => ms >= 750 * 2 ** nth && ms <= 1_250 * 2 ** nth)).toEqual([true, true, true])
})

it('asks for all that wait together', async () => {
  answers['/a.data'] = [gone(), page()]
  answers['/b.data'] = [gone(), page()]
  answers['/healthz'] = [gone(), new Response('ok')]
  await Promise.all([reach.fetch('/a.data'), reach.fetch('/b.data')])
  expect(asked.filter((one) => one === 'GET /healthz')).toHaveLength(2)
  expect(told).toEqual([true, false])
})

it('takes what the pages answer for an answer, whatever its status', async () => {
  answers['/a.data'] = [new Response('busy', { status: 503, headers: { 'X-Remix-Response': 'yes' } })]
  expect((await reach.fetch('/a.data')).status).toBe(503)
  expect(told).toEqual([])
})

it('gives back a form that was not sent, keeps it for nobody, and looks for the server', async () => {
  answers['/healthz'] = [new Response('ok')]
  const answer = await reach.fetch('/a.data', { method: 'post' })
  expect(answer.status).toBe(503)
  await vi.waitFor(() => expect(told).toEqual([true, false]))
  expect(asked).toEqual(['post /a.data', 'GET /healthz'])
})

it.each([
  ['nothing is there', gone],
  ['something between says that it is not there', gateway],
  ['its answer breaks off', () => new Response(new ReadableStream({ pull: (to) => to.error(gone()) }))],
])('has a form keep its number when %s, and no longer once it is answered', async (_, away) => {
  answers['/healthz'] = [new Response('ok')]
  answers['/a.data'] = [away(), page()]
  const send = () =>
    reach.fetch('/a.data', { method: 'POST', body: new URLSearchParams({ sending: '1-2-3-4' }) })
  expect((await send()).status).toBe(503)
  expect([...unanswered]).toEqual(['1-2-3-4'])
  expect(await (await send()).text()).toBe('page')
  expect([...unanswered]).toEqual([])
})

it('waits no more for what has been left', async () => {
  const left = new AbortController()
  const waiting = reach.fetch('/a.data', { signal: left.signal })
  setTimeout(() => left.abort(new DOMException('Gone on', 'AbortError')), 10)
  await expect(waiting).rejects.toThrow('Gone on')
  expect(asked.filter((one) => one === 'GET /a.data')).toHaveLength(1)
  answers['/healthz'] = [new Response('ok')]
})

it('gives up on what cannot be had while the server is there', async () => {
  answers['/healthz'] = [new Response('ok')]
  await expect(reach.fetch('/a.data')).rejects.toThrow('Failed to fetch')
  expect(asked.filter((one) => one === 'GET /a.data')).toHaveLength(4)
})

it('says in Remix’ own way that a form was not sent', async () => {
  const { body } = notSent()
  const { value } = body ? await decode(body) : {}
  expect(value).toEqual({
    data: { done: false, errors: [], values: {}, refusal: { code: 'unreachable', current: null } },
  })
})
