import { Extension, type Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { getMatchHighlights, search, SearchQuery, setSearchState } from 'prosemirror-search'

/** What is looked for, and what is to stand in its place. */
export interface Wanted {
  find: string
  replace: string
  matchCase: boolean
}

/** Marks the words that are looked for. Each person looks in a view of their own; nothing of it is shared. */
export const finding = Extension.create({
  name: 'finding',
  addProseMirrorPlugins: () => [search()],
})

/** Looks for other words; none are looked for when `find` is empty. The words are taken as they are written. */
export function look(editor: Editor, { find, replace, matchCase }: Wanted): void {
  const query = new SearchQuery({
    search: find,
    // `$&` and its like mean something to the library, and nothing to somebody who writes a price.
    replace: replace.replaceAll('$', '$$$$'),
    caseSensitive: matchCase,
    literal: true,
  })
  editor.view.dispatch(setSearchState(editor.state.tr, query))
}

/** How many times the words stand in the text, and which of them is selected, counted from 1; 0 when none is. */
export function countMatches(state: EditorState): { total: number; current: number } {
  const matches = getMatchHighlights(state).find()
  const { from, to } = state.selection
  return {
    total: matches.length,
    current: matches.findIndex((match) => match.from === from && match.to === to) + 1,
  }
}
