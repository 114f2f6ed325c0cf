import { fitting, type Choice, type Menu } from '../extensions/typed-menu'

/** A slash on an empty line offers what the line is to be. */
export function blockMenu(id: string, choices: readonly Choice[]): Menu {
  return {
    name: 'blockMenu',
    id,
    sign: '/',
    typed: (before, block) =>
      block === 'paragraph' ? (/^\/([\p{L}\p{N}]{0,20})$/u.exec(before)?.[1] ?? null) : null,
    choices: (query) => fitting(choices, query),
  }
}
