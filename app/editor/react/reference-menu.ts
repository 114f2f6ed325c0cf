import type { ReferenceKind } from '../extensions/reference'
import type { Choice, Menu } from '../extensions/typed-menu'
import { referenceLabel, type ReferenceWords } from '../references'
import { fetchJson } from './fetch-json'

const typed =
  /(?:^|[\s(\uFFFC])#([\p{L}\p{N}/.-]{0,30}|[\p{L}\p{N}/.-]{1,30}(?: [\p{L}\p{N}/.-]{0,30}){1,4})$/u

/** What is offered changes: an answer holds while somebody chooses, in milliseconds, and is then asked for again. */
const freshMs = 15_000

/** A hash sign refers to what the writer may read: what has changed last, and what is found by more letters. */
export function referenceMenu(id: string, words: ReferenceWords, failed: () => void): Menu {
  const known = new Map<string, { choices: Choice[]; at: number }>()
  const asked = new Set<string>()
  return {
    name: 'referenceMenu',
    id,
    sign: '#',
    typed: (before) => typed.exec(before)?.[1] ?? null,
    choices(query) {
      const answer = known.get(query)
      return answer && performance.now() - answer.at < freshMs ? answer.choices : null
    },
    ask(query, tell) {
      if (asked.has(query)) return
      asked.add(query)
      void fetchJson(`/references/offered?typed=${encodeURIComponent(query)}`).then((answer) => {
        const { offered } = Object(answer) as { offered?: Offered[] }
        if (!offered) failed()
        const choices = (offered ?? []).map((one) => choice(one, words))
        known.set(query, { choices, at: performance.now() })
        asked.delete(query)
        tell()
        if (!offered) known.delete(query)
      })
    },
  }
}

type Offered = {
  kind: ReferenceKind
  targetId: string
  number: string
  title: string
  workspace: string | null
  state: string
}

/** The title is shown in the menu, and does not go into the text. */
function choice({ title, workspace, state, ...attrs }: Offered, words: ReferenceWords): Choice {
  return {
    id: attrs.targetId,
    label: title,
    note: [referenceLabel(attrs, words), state.toLowerCase(), workspace].filter(Boolean).join(' · '),
    run(editor) {
      editor
        .chain()
        .focus()
        .insertContent([
          { type: 'reference', attrs },
          { type: 'text', text: ' ' },
        ])
        .run()
    },
  }
}
