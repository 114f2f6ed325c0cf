import { createContext, type ReactNode } from 'react'
import type { OutcomeKind } from '../extensions/outcome'

/** A decision or action item as the page shows it; `href` leads to where it is followed up. */
export type ShownOutcome = {
  kind: OutcomeKind
  label: string
  text: string
  details: readonly string[]
  href?: string | undefined
}

export type OutcomesInPage = {
  outcomes: Readonly<Record<string, ShownOutcome>>
  renderOutcomeActions?: ((outcomeId: string) => ReactNode) | undefined
}

/** Node views are drawn inside the editor's tree, and find the rows here. */
export const OutcomesContext = createContext<OutcomesInPage>({ outcomes: {} })
