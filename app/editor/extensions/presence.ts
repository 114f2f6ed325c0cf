import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import type { Awareness } from 'y-protocols/awareness'

/** Who writes, as the others see it: a name, and one of the eight colours of `~/ui/people/person-colour`. */
export type Person = { name: string; colour: number }

/** Reads what a peer says of itself; a peer may be anybody's program. */
export function personOf(user: unknown): Person {
  const { name, colour } = Object(user)
  return {
    name: typeof name === 'string' ? name.slice(0, 80) : '',
    colour: Number.isInteger(colour) && colour >= 0 && colour <= 7 ? colour : 0,
  }
}

/**
 * The carets and selections of others. Each has its person's name beside it and never tells by colour alone;
 * colours are classes of the stylesheet, because the content security policy allows no styles in the page.
 */
export function presence(awareness: Awareness, person: Person) {
  return CollaborationCaret.configure({
    provider: { awareness },
    user: person,
    render: (user) => caretOf(personOf(user), Object(user).id),
    selectionRender: (user) => ({
      nodeName: 'span',
      class: 'tv-peer-selection',
      'data-person': String(personOf(user).colour),
    }),
  })
}

/** Two may have one name: whose caret it is, is told by the id that the server has stamped. */
function caretOf({ name, colour }: Person, id: unknown): HTMLElement {
  const caret = document.createElement('span')
  caret.className = 'tv-peer-caret'
  if (typeof id === 'string') caret.dataset.personId = id
  caret.dataset.person = String(colour)
  const label = document.createElement('span')
  label.className = 'tv-peer-name'
  label.textContent = name
  caret.append('\u2060', label, '\u2060')
  return caret
}
