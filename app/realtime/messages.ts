import { z } from 'zod'
import { limits, type ClientEvent } from './protocol'

const documentId = z.uuid()
const bytes: z.ZodType<Uint8Array> = z.instanceof(Uint8Array)

/** What each event of a client has to look like. Sizes of updates are refused with an answer, not here. */
const schemas = {
  join: z.strictObject({ documentId, stateVector: bytes }),
  leave: z.strictObject({ documentId }),
  update: z.strictObject({ documentId, update: bytes }),
  awareness: z.strictObject({
    documentId,
    update: bytes.refine((value) => value.byteLength <= limits.awarenessBytes),
  }),
  watch: z.strictObject({
    topics: z
      .array(z.string().regex(/^(user|workspace|meeting|document):[0-9a-f-]{36}$/))
      .max(limits.watchedTopics),
    age: z.number().nonnegative(),
  }),
} satisfies Record<ClientEvent, z.ZodType>

const answered: ReadonlySet<ClientEvent> = new Set(['join', 'update', 'watch'])

type Answering = (answer: object) => void

/** A message that is what it says it is. */
export type Message = {
  [Event in ClientEvent]: { event: Event; body: z.infer<(typeof schemas)[Event]>; answer: Answering }
}[ClientEvent]

/** Reads the parts of an incoming event; null when it is not one of ours, or not whole. */
export function readMessage(parts: readonly unknown[]): Message | null {
  const [event, payload, answer, ...rest] = parts
  if (!isClientEvent(event) || rest.length) return null
  const parsed = schemas[event].safeParse(payload)
  if (!parsed.success) return null
  if (answered.has(event) ? typeof answer !== 'function' : answer !== undefined) return null
  return { event, body: parsed.data, answer } as Message
}

function isClientEvent(name: unknown): name is ClientEvent {
  return typeof name === 'string' && Object.hasOwn(schemas, name)
}
