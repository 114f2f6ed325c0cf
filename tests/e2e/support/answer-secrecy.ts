import { io } from 'socket.io-client'
import * as parser from 'socket.io-msgpack-parser'
import * as Y from 'yjs'
import { packed, protocolVersion, socketPath } from '~/realtime/protocol'
import { unzipped } from '#tests/support/unzipped'
import type { Demo } from './demo'
import { cookieOf } from './outsider'
import type { Person } from './person'

/** The addresses of a consultation, and the words whose whereabouts are looked for. */
export interface Looked {
  /** Its page for those who run it. */
  readonly here: string
  /** Its page for those who are asked. */
  readonly asked: string
  /** Its page on the portal. */
  readonly portal: string
  /** One word: a file may part a sentence. */
  readonly word: string
  /** Other words of the same text to search for: the page repeats what was searched for. */
  readonly search: string
}

/** Where somebody who runs a consultation finds the word: of all its pages, the search, and the files of all exports. */
export async function placesOf(
  host: Person,
  { here, asked, portal, word, search }: Looked,
): Promise<string[]> {
  const workspace = here.split('/').slice(0, 3).join('/')
  const files = ['csv', 'xlsx', 'docx'].map((format) => `${here}/inputs.${format}`)
  const pages = [
    ...['', '/inputs', '/invitations', '/extension', '/reminder'].map((page) => here + page),
    ...['', '/activity', '/consultations', '/documents'].map((page) => workspace + page),
    ...[asked, portal, '/my-page', '/consultations', `/search?q=${encodeURIComponent(search)}`],
  ]
  const found: string[] = []
  for (const path of [...pages, ...files]) {
    const answer = await host.context.request.get(path, { maxRedirects: 0 })
    if (answer.status() !== 200) throw new Error(`${path} answered ${host.key} with ${answer.status()}`)
    const body = await answer.body()
    const isZip = body.subarray(0, 2).toString('latin1') === 'PK'
    const texts = isZip ? [...unzipped(body).values()] : [body.toString('utf8')]
    if (texts.some((text) => text.includes(word))) found.push(path.replace(here, ''))
  }
  return found
}

/** What an organisation's own pages and file answer somebody else, by address; those that are sent to, too. */
export async function statusesOf(
  person: Person,
  demo: Demo,
  answer: string,
): Promise<Record<string, number>> {
  const { request } = person.context
  const origin = { origin: demo.url }
  const said: Record<string, number> = {}
  for (const path of ['', '/form.docx', '/word', '/sending', '/withdrawal']) {
    said[`GET ${path}`] = (await request.get(answer + path, { maxRedirects: 0 })).status()
  }
  const forms = {
    '': { 'text.whole': 'Skrevet av andre', 'seen.whole': '1' },
    '/sending': { authorised: 'on', seen: '0'.repeat(64) },
    '/withdrawal': {},
  }
  for (const [path, form] of Object.entries(forms)) {
    const sent = await request.post(answer + path, { form, headers: origin, maxRedirects: 0 })
    said[`POST ${path}`] = sent.status()
  }
  return said
}

/** A connection of somebody's own to the server, that keeps all it is told. */
export async function listening(demo: Demo, person: Person) {
  const socket = io(demo.url, {
    path: socketPath,
    parser,
    transports: ['websocket'],
    auth: { protocol: protocolVersion },
    forceNew: true,
    reconnection: false,
    extraHeaders: { cookie: await cookieOf(person) },
  })
  await new Promise<void>((resolve, reject) => {
    socket.on('connect', resolve)
    socket.on('connect_error', reject)
  })
  const told: string[] = []
  socket.onAny((event: string, message: unknown) => told.push(`${event} ${JSON.stringify(message)}`))
  const ask = (event: string, message: unknown) =>
    socket.timeout(5_000).emitWithAck(event, message) as Promise<{
      ok: boolean
      code?: string
      topics?: string[]
    }>
  return {
    told,
    watch: (topics: readonly string[]) => ask('watch', { topics, age: 0 }),
    join: (documentId: string) =>
      ask('join', { documentId, stateVector: packed(Y.encodeStateVector(new Y.Doc())) }),
    close: () => socket.disconnect(),
  }
}
