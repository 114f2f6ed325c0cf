import type { Viewer } from '~/core/viewer'
import { documentRules, type DocumentThing } from './policy'

export type DocumentAbilities = Record<keyof typeof documentRules, boolean>

/** What the viewer may do with a document, for the page to draw its buttons by; the browser evaluates no rule. */
export function documentAbilities(viewer: Viewer, document: DocumentThing): DocumentAbilities {
  const entries = Object.entries(documentRules).map(([action, may]) => [action, may(viewer, document)])
  return Object.fromEntries(entries) as DocumentAbilities
}
