import { once } from 'node:events'
import * as encoding from 'lib0/encoding'
import { uint32 as generateNewClientId } from 'lib0/random'
import { percentiles, type Percentiles } from '../../measuring/percentiles'
import { appending, requireAsYjs } from './appending'
import { wires } from '../wires'
import type { Client, WireName } from '../wires/wire'

/** People who have documents open, in a process of their own. */
export interface Crowd {
  wire: WireName
  url: string
  cookies: string[]
  documents: string[]
  /** People in each document. */
  people: number
}

export type Order =
  | { do: 'join'; crowd: Crowd; withPresence: boolean }
  /** Each person writes so many times a second, or only the first of them. */
  | { do: 'write'; perSecond: number; seconds: number; alone?: boolean }
  /** Each person moves the caret so many times a second. */
  | { do: 'move'; perSecond: number; seconds: number }
  | { do: 'leave' }

export interface Told {
  /** Milliseconds until all had what they came for. */
  tookMs: number
  /** Things done, how long doing them took in milliseconds, and how often one of them reached another person. */
  done: number
  doingMs: number
  arrived: number
  expected: number
  untilVisibleMs: Percentiles
}

interface Person {
  client: Client
  documentId: string
  write: () => Uint8Array
  clock: number
}

/** What is written or shown says its number, between marks that occur nowhere else in a frame of any of these protocols. */
const written = 0x23
const shown = 0x40
const end = 0x3b
const zero = 0x30
const digits = 8

let people: Person[] = []
let mark = written
/** When each thing was done, the one with the number `first` first. */
let startedAt: number[] = []
let first = 1
let number = 0
let delays: number[] = []

/** Looks through every byte that anybody is sent: a million numbers a second, so it makes no strings of them. */
function hear(frame: Buffer): void {
  const now = performance.now()
  for (let at = 0; at < frame.length; at++) {
    if (frame[at] !== mark || frame[at + digits + 1] !== end) continue
    let said = 0
    for (let digit = 1; digit <= digits; digit++) said = said * 10 + (frame[at + digit] ?? 0) - zero
    const began = startedAt[said - first]
    if (began !== undefined) delays.push(now - began)
    at += digits + 1
  }
}

/** A caret's newest place stands for the ones before it: what counts is that each place was passed on, or a newer one. */
async function join({ wire, url, cookies, documents, people: each }: Crowd, withPresence: boolean) {
  requireAsYjs()
  const seats = documents.flatMap((documentId) => Array.from({ length: each }, () => documentId))
  people = []
  const take = async (documentId: string, nth: number) => {
    const client = await wires[wire].connect(url, cookies[nth % cookies.length] ?? '')
    client.onFrame = hear
    const clientId = generateNewClientId()
    const append = appending(clientId)
    const person: Person = {
      client,
      documentId,
      clock: 0,
      write() {
        number += 1
        return append(`#${String(number).padStart(digits, '0')};`)
      },
    }
    await client.join(documentId)
    if (withPresence) show(person, clientId)
    people.push(person)
    clientIds.set(person, clientId)
  }
  // As many at a time as a server lets stand at its door.
  const waiting = seats.entries()
  await Promise.all(
    Array.from({ length: 100 }, async () => {
      for (const [nth, documentId] of waiting) await take(documentId, nth)
    }),
  )
}

const clientIds = new Map<Person, number>()

function show(person: Person, clientId: number): void {
  number += 1
  person.clock += 1
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint(encoder, clientId)
  encoding.writeVarUint(encoder, person.clock)
  const cursor = { cursor: `@${String(number).padStart(digits, '0')};`, user: { name: 'Skribent' } }
  encoding.writeVarString(encoder, JSON.stringify(cursor))
  person.client.show(person.documentId, encoding.toUint8Array(encoder))
}

/** Each does it at moments of their own, an interval apart: between two that follow each other it may be no time, or long. */
async function act(
  doers: readonly Person[],
  perSecond: number,
  seconds: number,
  one: (person: Person) => void,
): Promise<number> {
  const interval = 1000 / perSecond
  const turns = doers.map((person) => ({ person, at: Math.random() * interval })).sort((a, b) => a.at - b.at)
  const due = doers.length * Math.round(perSecond * seconds)
  const begun = performance.now()
  // In one line for all: as many timers as people would keep this process busier than the server.
  for (let done = 0; done < due;) {
    const passed = performance.now() - begun
    for (; done < due; done++) {
      const turn = turns[done % turns.length]
      if (!turn || turn.at + Math.floor(done / turns.length) * interval > passed) break
      one(turn.person)
    }
    await pause(1)
  }
  return due
}

async function obey(order: Order): Promise<Told> {
  const begun = performance.now()
  startedAt = []
  first = number + 1
  delays = []
  let done = 0
  let doingMs = 0
  if (order.do === 'join') await join(order.crowd, order.withPresence)
  if (order.do === 'leave') {
    for (const { client } of people) client.close()
    people = []
  }
  if (order.do === 'write' || order.do === 'move') {
    mark = order.do === 'write' ? written : shown
    const doers = order.do === 'write' && order.alone ? people.slice(0, 1) : people
    done = await act(doers, order.perSecond, order.seconds, (person) => {
      if (order.do === 'write') {
        const update = person.write()
        startedAt[number - first] = performance.now()
        person.client.edit(person.documentId, update).catch(fail)
      } else {
        show(person, clientIds.get(person) ?? 0)
        startedAt[number - first] = performance.now()
      }
    })
    doingMs = performance.now() - begun
    await quiet(order.do === 'write' ? done * (others() - 1) : Infinity)
  }
  return {
    tookMs: performance.now() - begun,
    done,
    doingMs,
    arrived: delays.length,
    expected: done * (others() - 1),
    untilVisibleMs: percentiles(delays),
  }
}

const others = () => people.filter(({ documentId }) => documentId === people[0]?.documentId).length

/** Until all has arrived, or nothing has for a while: a server that is busy may stand still for some tenths of a second. */
async function quiet(expected: number): Promise<void> {
  let last = performance.now()
  for (let before = delays.length; delays.length < expected; before = delays.length) {
    await pause(100)
    if (delays.length !== before) last = performance.now()
    if (performance.now() - last > 1_000) return
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

function fail(error: unknown): never {
  console.error(error)
  process.exit(1)
}

process.on('message', (order: Order) => {
  obey(order).then((told) => process.send?.(told), fail)
})
await once(process, 'disconnect')
process.exit()
