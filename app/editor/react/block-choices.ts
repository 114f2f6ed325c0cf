import type { ChainedCommands } from '@tiptap/core'
import type { Words } from '~/i18n/words'
import type { Choice } from '../extensions/typed-menu'

type Ways = { toPicture: () => void; toFootnote: () => void }

/** What a slash on an empty line offers. */
export function blockChoices(words: Words['documents']['editor'], ways: Ways): Choice[] {
  return [
    ...([1, 2, 3] as const).map((level) =>
      choice(`heading-${level}`, words.heading(level), (chain) => chain.toggleHeading({ level })),
    ),
    choice('bullet-list', words.bulletList, (chain) => chain.toggleBulletList()),
    choice('ordered-list', words.orderedList, (chain) => chain.toggleOrderedList()),
    choice('task-list', words.taskList, (chain) => chain.toggleTaskList()),
    choice('quote', words.quote, (chain) => chain.toggleBlockquote()),
    choice('table', words.table.insert, (chain) =>
      chain.insertTable({ rows: 3, cols: 2, withHeaderRow: true }),
    ),
    { id: 'picture', label: words.image.insert, run: ways.toPicture },
    { id: 'footnote', label: words.footnote.insert, run: ways.toFootnote },
    choice('rule', words.rule, (chain) => chain.setHorizontalRule()),
  ]
}

function choice(id: string, label: string, command: (chain: ChainedCommands) => ChainedCommands): Choice {
  return { id, label, run: (editor) => void command(editor.chain().focus()).run() }
}
