import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'
import { answerQuestions } from './child'

// The limit: what comes in goes out to all others at the same address. No text, no store, no check.
const http = createServer()
const rooms = new Map<string, Set<WebSocket>>()
new WebSocketServer({ server: http, perMessageDeflate: false }).on('connection', (socket, request) => {
  const name = request.url ?? ''
  const room = rooms.get(name) ?? new Set()
  rooms.set(name, room.add(socket))
  socket.on('message', (frame) => {
    for (const other of room) if (other !== socket) other.send(frame)
  })
  socket.on('close', () => room.delete(socket))
})
await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
answerQuestions({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` })
