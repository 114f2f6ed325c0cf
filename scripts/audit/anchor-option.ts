import type { Anchor } from './verify-log'

/** The entry that `--anchor 120:HASH` says was the last one earlier; undefined when nothing is said of it. */
export function anchorOption(argv: readonly string[]): Anchor | 'malformed' | undefined {
  const place = argv.indexOf('--anchor')
  if (place === -1) return undefined
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(argv[place + 1] ?? '') ?? []
  return sequence && hash ? { sequence: Number(sequence), hash } : 'malformed'
}
