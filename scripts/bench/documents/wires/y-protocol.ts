import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { openSocket } from './socket'
import type { Client, Wire } from './wire'

/** The kinds of messages that both have; `saved` is Hocuspocus alone. */
const sync = 0
const awareness = 1
const auth = 2
const syncReply = 4
const saved = 8
const step1 = 0
const step2 = 1
const newUpdate = 2

/** What the two that speak the y-protocols share; Hocuspocus puts the document's name before every message. */
function yProtocol(named: boolean): Wire {
  return {
    async connect(url) {
      const address = url.replace(/^http/, 'ws')
      let socket: Awaited<ReturnType<typeof openSocket>> | null = null
      let joined: ((text: Uint8Array) => void) | null = null
      const waiting: Array<() => void> = []

      const say = (documentId: string, write: (encoder: encoding.Encoder) => void) => {
        const encoder = encoding.createEncoder()
        if (named) encoding.writeVarString(encoder, documentId)
        write(encoder)
        socket?.send(encoding.toUint8Array(encoder))
      }
      const hear = (frame: Buffer) => {
        const decoder = decoding.createDecoder(frame)
        if (named) decoding.readVarString(decoder)
        const kind = decoding.readVarUint(decoder)
        if (kind === saved) return waiting.shift()?.()
        if (joined && (kind === sync || kind === syncReply) && decoding.readVarUint(decoder) === step2) {
          joined(decoding.readVarUint8Array(decoder))
          joined = null
        } else client.onFrame(frame)
      }
      const client: Client = {
        async join(documentId) {
          // y-websocket tells documents by the address: there the connection is made on joining.
          socket ??= await openSocket(`${address}/${documentId}`, hear)
          const answer = new Promise<Uint8Array>((resolve) => (joined = resolve))
          if (named)
            say(documentId, (encoder) => {
              encoding.writeVarUint(encoder, auth)
              encoding.writeVarUint(encoder, 0)
              encoding.writeVarString(encoder, 'token')
            })
          say(documentId, (encoder) => {
            encoding.writeVarUint(encoder, sync)
            encoding.writeVarUint(encoder, step1)
            encoding.writeVarUint8Array(encoder, Uint8Array.of(0))
          })
          return answer
        },
        edit(documentId, update) {
          say(documentId, (encoder) => {
            encoding.writeVarUint(encoder, sync)
            encoding.writeVarUint(encoder, newUpdate)
            encoding.writeVarUint8Array(encoder, update)
          })
          return new Promise((resolve) => waiting.push(resolve))
        },
        show(documentId, states) {
          say(documentId, (encoder) => {
            encoding.writeVarUint(encoder, awareness)
            encoding.writeVarUint8Array(encoder, states)
          })
        },
        onFrame: () => undefined,
        close: () => socket?.terminate(),
      }
      if (named) socket = await openSocket(address, hear)
      return client
    },
  }
}

export const hocuspocus = yProtocol(true)
export const yWebsocket = yProtocol(false)
