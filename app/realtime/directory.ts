import type { Connection } from './connection'

/** Who is connected now, by what they are looked for. */
export function createDirectory() {
  const connections = new Map<string, Connection>()
  const byTransport = new WeakMap<object, Connection>()
  const ofUser = (userId: string) => [...connections.values()].filter((one) => one.userId === userId)

  return {
    add(connection: Connection): void {
      connections.set(connection.id, connection)
      byTransport.set(connection.socket.conn, connection)
    },
    remove: (connection: Connection): void => void connections.delete(connection.id),
    all: (): Connection[] => [...connections.values()],
    find: (id: string): Connection | undefined => connections.get(id),
    ofUser,
    /** The connection that uses an Engine.IO transport, once it has come in. */
    byTransport: (transport: object): Connection | undefined => byTransport.get(transport),
  }
}

export type Directory = ReturnType<typeof createDirectory>
