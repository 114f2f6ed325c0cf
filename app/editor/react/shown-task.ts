import { taskItem } from '../extensions/tasks'

type Task = {
  /** What the box of a task is called, by its words. */
  label: (words: string) => string
  mayWrite: () => boolean
}

/**
 * A task as the editor shows it. The box of somebody who may only comment can be reached and read, and stays as it is:
 * the text refuses the change as well, but would leave the box showing it.
 */
export function shownTask({ label, mayWrite }: Task) {
  return taskItem
    .extend({
      addNodeView() {
        const draw = this.parent?.()
        if (!draw) throw new Error('a task without a way to draw it')
        return (props) => {
          const view = draw(props)
          const box = view.dom instanceof HTMLElement ? view.dom.querySelector('input') : null
          const sayWhetherFixed = () => box?.setAttribute('aria-disabled', String(!mayWrite()))
          sayWhetherFixed()
          box?.addEventListener('focus', sayWhetherFixed)
          box?.addEventListener('click', (event) => {
            if (!mayWrite()) event.preventDefault()
          })
          return {
            ...view,
            // What happens to the box is no change of the text.
            ignoreMutation: (mutation) =>
              mutation.type !== 'selection' && !view.contentDOM?.contains(mutation.target),
          }
        }
      },
    })
    .configure({
      HTMLAttributes: { 'data-type': 'taskItem' },
      a11y: { checkboxLabel: ({ firstChild }) => label(firstChild?.textContent ?? '') },
    })
}
