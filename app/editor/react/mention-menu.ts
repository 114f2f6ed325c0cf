import type { MentionKind } from '../extensions/mention'
import { fitting, type Choice, type Menu } from '../extensions/typed-menu'
import { fetchJson } from './fetch-json'

/** Longer lists are not read: whoever is looked for is found by more letters. */
const mostShown = 8

const typed =
  /(?:^|[\s(\uFFFC])@([\p{L}\p{N}.'’-]{0,30}|[\p{L}\p{N}.'’-]{1,30}(?: [\p{L}\p{N}.'’-]{0,30}){1,2})$/u

/** An at sign calls on a person or an organisation of those who may read. They are fetched the first time. */
export function mentionMenu(id: string, address: string, failed: () => void): Menu {
  let known: Choice[] | null = null
  let asking = false
  return {
    name: 'mentionMenu',
    id,
    sign: '@',
    typed: (before) => typed.exec(before)?.[1] ?? null,
    choices: (query) => known && fitting(known, query).slice(0, mostShown),
    ask(_, tell) {
      if (asking) return
      asking = true
      void fetchJson(address).then((answer) => {
        asking = false
        const { mentionable } = Object(answer) as { mentionable?: Mentionable[] }
        if (!mentionable) failed()
        known = (mentionable ?? []).map(choice)
        tell()
        // The next at sign asks again.
        if (!mentionable) known = null
      })
    },
  }
}

type Mentionable = { kind: MentionKind; id: string; name: string; organisation: string | null }

function choice({ kind, id: subjectId, name, organisation }: Mentionable): Choice {
  return {
    id: `${kind}-${subjectId}`,
    label: name,
    note: organisation ?? undefined,
    run(editor) {
      const attrs = { mentionId: crypto.randomUUID(), kind, subjectId, label: name }
      editor
        .chain()
        .focus()
        .insertContent([
          { type: 'mention', attrs },
          { type: 'text', text: ' ' },
        ])
        .run()
    },
  }
}
