import { ReactNodeViewRenderer } from '@tiptap/react'
import { OutcomeView } from './outcome-view'
import { outcomeNode } from '../extensions/outcome'

/** The outcome node as the editor shows it: the row's own words, and what may be done with it. */
export const shownOutcome = outcomeNode.extend({
  addNodeView: () => ReactNodeViewRenderer(OutcomeView),
})
