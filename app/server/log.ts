import pino, { type Logger } from 'pino'
import { print } from './output'

/**
 * The process's log: JSON lines on standard output, without waiting for whoever reads them. What people write,
 * passwords, cookies and link secrets are never handed to it; the paths below are a second net.
 */
export function createLog(level: string): Logger {
  const options = {
    level,
    base: null,
    redact: {
      paths: ['*.password', '*.cookie', '*.authorization', '*.token', 'password', 'cookie', 'token'],
      remove: true,
    },
  }
  return pino(options, { write: print })
}
