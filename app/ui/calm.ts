import { useSyncExternalStore } from 'react'

/** What a person wants less of while writing, as it is remembered on the device. */
export interface Calm {
  /** What others write waits until it is asked for. */
  paused: boolean
  /** Messages about what goes on are shown, and not read aloud; those that something is wrong still are. */
  muted: boolean
}

const key = 'tvers-calm'
const none: Calm = { paused: false, muted: false }
const listeners = new Set<() => void>()
let known: { stored: string | null; calm: Calm } = { stored: null, calm: none }

/** What is wanted now; nothing of it on the server and in the first browser render. */
export function useCalm(): Calm {
  return useSyncExternalStore(listen, current, () => none)
}

/** The role of a message about what goes on: it is read aloud, unless the person does not want that. */
export function useStatusRole(): 'status' | undefined {
  return useCalm().muted ? undefined : 'status'
}

/** Changes it on this device, in all its windows. */
export function setCalm(change: Partial<Calm>): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...current(), ...change }))
  } catch {
    // A browser that stores nothing keeps it until the page is left.
    known = { stored: read(), calm: { ...current(), ...change } }
  }
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  window.addEventListener('storage', tell)
  return () => {
    listeners.delete(tell)
    window.removeEventListener('storage', tell)
  }
}

function current(): Calm {
  const stored = read()
  if (stored !== known.stored) known = { stored, calm: calmOf(stored) }
  return known.calm
}

function read(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // The same browser: it has nothing stored.
    return null
  }
}

function calmOf(stored: string | null): Calm {
  try {
    const { paused, muted }: Partial<Record<keyof Calm, unknown>> = Object(JSON.parse(stored ?? '{}'))
    return { paused: paused === true, muted: muted === true }
  } catch {
    // Somebody else's words under the same name say nothing.
    return none
  }
}
