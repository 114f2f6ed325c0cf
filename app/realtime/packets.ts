import * as msgpack from 'socket.io-msgpack-parser'
import { requireSoundPacking } from './sound-packing'

class SoundDecoder extends msgpack.Decoder {
  override add(frame: unknown): void {
    requireSoundPacking(frame)
    super.add(frame)
  }
}

/** Socket.IO's msgpack packets, with a look at every frame before it is unpacked. */
export const packets = {
  protocol: msgpack.protocol,
  PacketType: msgpack.PacketType,
  Encoder: msgpack.Encoder,
  Decoder: SoundDecoder,
}
