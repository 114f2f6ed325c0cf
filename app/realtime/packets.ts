import * as msgpack from 'socket.io-msgpack-parser'
import { readKeystroke, type Keystroke } from './keystroke'
import { requireSoundPacking } from './sound-packing'

/** What is done with events that are taken where they are unpacked. */
export interface TakesEvents {
  /** Its name and what follows it, and the number of its answer if it wants one. */
  event(parts: unknown[], answerId: number | undefined): void
  /** One that needs no more unpacking, nor reading. */
  keystroke(keystroke: Keystroke): void
}

/** Unpacks the frames of one connection, with a look at each before it is unpacked. */
export class SoundDecoder extends msgpack.Decoder {
  /** Takes events straight from here, once it is set; everything else goes on to Socket.IO. */
  taking: TakesEvents | null = null

  override add(frame: unknown): void {
    const keystroke = this.taking && Buffer.isBuffer(frame) ? readKeystroke(frame) : null
    if (keystroke) return this.taking?.keystroke(keystroke)
    requireSoundPacking(frame)
    super.add(frame)
  }

  override emit(name: string, packet: Packet): this {
    const { type, nsp, data, id } = packet
    const isEvent = name === 'decoded' && type === msgpack.PacketType.EVENT && nsp === '/'
    if (!isEvent || !this.taking) return super.emit(name, packet)
    this.taking.event(data, id)
    return this
  }
}

interface Packet {
  type: number
  nsp: string
  data: unknown[]
  id: number | undefined
}

/** Socket.IO's msgpack packets. */
export const packets = {
  protocol: msgpack.protocol,
  PacketType: msgpack.PacketType,
  Encoder: msgpack.Encoder,
  Decoder: SoundDecoder,
}
