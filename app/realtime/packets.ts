import * as msgpack from 'socket.io-msgpack-parser'
import { requireSoundPacking } from './sound-packing'

/** What is done with an event: its name and what follows it, and the number of its answer if it wants one. */
export type TakeEvent = (parts: unknown[], answerId: number | undefined) => void

/** Unpacks the frames of one connection, with a look at each before it is unpacked. */
export class SoundDecoder extends msgpack.Decoder {
  /** Takes events straight from here, once it is set; everything else goes on to Socket.IO. */
  takeEvent: TakeEvent | null = null

  override add(frame: unknown): void {
    requireSoundPacking(frame)
    super.add(frame)
  }

  override emit(name: string, packet: Packet): this {
    const { type, nsp, data, id } = packet
    const isEvent = name === 'decoded' && type === msgpack.PacketType.EVENT && nsp === '/'
    if (!isEvent || !this.takeEvent) return super.emit(name, packet)
    this.takeEvent(data, id)
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
