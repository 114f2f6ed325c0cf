import pino, { type Logger } from 'pino'

/**
 * The process's log: JSON lines on standard output. What people write, passwords, cookies and link secrets are never
 * handed to it; the paths below are a second net.
 */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    redact: {
      paths: ['*.password', '*.cookie', '*.authorization', '*.token', 'password', 'cookie', 'token'],
      remove: true,
    },
  })
}
