import { Refusal } from './refusal'

/**
 * Refuses when a form was filled in from an older version than the one stored.
 * `current` holds what stands there now, by field, so that the second person can be shown the first one's change.
 */
export function expectVersion(stored: number, filledInFrom: number, current: Record<string, string>): void {
  if (stored !== filledInFrom) {
    throw new Refusal('conflict', 'changed-meanwhile', { values: { ...current, version: String(stored) } })
  }
}
