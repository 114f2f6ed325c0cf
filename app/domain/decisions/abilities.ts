import type { Viewer } from '~/core/viewer'
import { decisionRules, type DecisionThing } from './policy'

/** What the viewer may do with a decision, for the page to draw its buttons by. */
export function decisionAbilities(viewer: Viewer, decision: DecisionThing) {
  return {
    report: decisionRules['decision.report'](viewer, decision),
    revise: decisionRules['decision.revise'](viewer, decision),
  }
}
