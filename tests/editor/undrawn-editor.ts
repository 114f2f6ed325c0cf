import { getExtensionField, type AnyExtension } from '@tiptap/core'
import { EditorState, type Plugin, type PluginView, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { documentSchema } from '~/editor/schema'

/** An editor without a page: its state, and what its plugins do when it changes. Nothing of it is drawn. */
export class UndrawnEditor {
  state: EditorState
  /** Transactions in the order in which they came. */
  readonly seen: Transaction[] = []
  private readonly views: PluginView[] = []

  constructor(plugins: readonly Plugin[]) {
    this.state = EditorState.create({ schema: documentSchema(), plugins: [...plugins] })
    for (const { spec } of plugins) this.views.push(spec.view?.(this.asView) ?? {})
  }

  readonly hasFocus = () => false

  readonly dispatch = (transaction: Transaction): void => {
    const before = this.state
    this.seen.push(transaction)
    this.state = before.apply(transaction)
    for (const view of this.views) view.update?.(this.asView, before)
  }

  destroy(): void {
    for (const view of this.views) view.destroy?.()
  }

  private get asView(): EditorView {
    return this as unknown as EditorView
  }
}

/** What an extension adds to an editor by itself. */
export function pluginsOf(extension: AnyExtension): Plugin[] {
  const context = { name: extension.name, options: extension.options, storage: {}, editor: { options: {} } }
  return getExtensionField<() => Plugin[]>(extension, 'addProseMirrorPlugins', context as never)().filter(
    Boolean,
  )
}
