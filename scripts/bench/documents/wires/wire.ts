/** One client of one server, as thin as the server's protocol lets it be: what it costs must not hide what the server costs. */
export interface Client {
  /** Opens a document. @returns what the server holds of it, as a Yjs update */
  join(documentId: string): Promise<Uint8Array>
  /** Sends a Yjs update. The promise settles when the server says that it has it; on a wire that never says so, never. */
  edit(documentId: string, update: Uint8Array): Promise<void>
  /** Sends an awareness message of the y-protocols. */
  show(documentId: string, states: Uint8Array): void
  /** Is given every frame that comes in. */
  onFrame: (frame: Buffer) => void
  close(): void
}

export interface Wire {
  /** @param cookie who it is, for a server that asks */
  connect(url: string, cookie: string): Promise<Client>
}

export type WireName = 'tvers' | 'hocuspocus' | 'y-websocket' | 'relay'
