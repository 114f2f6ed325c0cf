import type { Viewer } from '~/core/viewer'
import { procedureRules, type ProcedureThing } from './policy'

export type ProcedureAbilities = Record<keyof typeof procedureRules, boolean>

/** What the viewer may do with a written procedure, for the page to draw its buttons by. */
export function procedureAbilities(viewer: Viewer, procedure: ProcedureThing): ProcedureAbilities {
  const entries = Object.entries(procedureRules).map(([action, may]) => [action, may(viewer, procedure)])
  return Object.fromEntries(entries) as ProcedureAbilities
}
