import type { Tx } from '~/core/write'
import { signalMeeting } from '../meetings/signal'
import type { DecisionThing } from './policy'

/** Tells the pages that show a decision, and the meeting that it was made in. */
export function signalDecision(tx: Tx, { meeting, workspaceId }: DecisionThing): void {
  if (meeting) signalMeeting(tx, meeting)
  else tx.signal(`workspace:${workspaceId}`)
}
