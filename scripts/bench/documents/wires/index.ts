import { relay } from './relay'
import { tvers } from './tvers'
import type { Wire, WireName } from './wire'
import { hocuspocus, yWebsocket } from './y-protocol'

export const wires: Record<WireName, Wire> = { tvers, hocuspocus, 'y-websocket': yWebsocket, relay }
