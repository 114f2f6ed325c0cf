import type { Socket } from 'socket.io'
import { Budget } from './budget'
import { limits } from './protocol'

type Transport = Socket['conn']
type Packet = { data?: string | Uint8Array }

/** Watches what a connection sends. Frames of any kind count, also those that never become a message. */
export function meterIncoming(transport: Transport, exceeded: () => void): void {
  const messages = new Budget(limits.messagesPerSecond, limits.messageBurst)
  const bytes = new Budget(limits.bytesPerSecond, limits.byteBurst)
  transport.on('packet', ({ data }: Packet) => {
    if (!messages.spend(1) || !bytes.spend(data?.length ?? 0)) exceeded()
  })
}

/** Watches whether a connection reads what it is sent: what it does not read stays in the memory of the process. */
export function meterOutgoing(transport: Transport, exceeded: () => void): void {
  let owed = 0
  let owedSince = 0
  transport.on('packetCreate', ({ data }: Packet) => {
    if (owed === 0) owedSince = performance.now()
    owed += data?.length ?? 0
    if (owed > limits.owedBytes && performance.now() - owedSince > limits.owedMs) exceeded()
  })
  transport.on('drain', () => (owed = 0))
}
