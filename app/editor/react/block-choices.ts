import type { ChainedCommands } from '@tiptap/core'
import type { Words } from '~/i18n/words'
import type { Choice } from '../extensions/typed-menu'

type Ways = { toPicture: () => void; toFootnote: () => void; toLanguage: () => void }

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
    choice('contents', words.contents, (chain) => withLineAfter(chain, 'tableOfContents')),
    choice('page-break', words.pageBreak, (chain) => withLineAfter(chain, 'pageBreak')),
    { id: 'language', label: words.language.title, run: ways.toLanguage },
    choice('rule', words.rule, (chain) => chain.setHorizontalRule()),
  ]
}

/** A block that nothing is written in, with a line below it where the caret goes on. */
function withLineAfter(chain: ChainedCommands, type: string): ChainedCommands {
  return chain.insertContent([{ type }, { type: 'paragraph' }])
}

function choice(id: string, label: string, command: (chain: ChainedCommands) => ChainedCommands): Choice {
  return { id, label, run: (editor) => void command(editor.chain().focus()).run() }
}
