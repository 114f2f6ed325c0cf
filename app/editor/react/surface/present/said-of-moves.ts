import type { Words } from '~/i18n/words'
import type { Moves } from './coming-and-going'

/** So many are named before the rest become a number. */
const named = 3

/** One sentence for those who came and one for those who left, however many they are. */
export function saidOfMoves(words: Words['presence'], { came, left }: Moves): string {
  const sentences = [
    came.length > 0 && words.came(listOf(words, came)),
    left.length > 0 && words.left(listOf(words, left)),
  ]
  return sentences.filter(Boolean).join(' ')
}

function listOf(words: Words['presence'], people: Moves['came']): string {
  const names = people.map(({ name }) => name)
  // A number never stands for one who could be named in its place.
  const parts =
    names.length > named + 1 ? [...names.slice(0, named), words.more(names.length - named)] : names
  const [last = '', ...before] = parts.reverse()
  return before.length ? words.and(before.reverse().join(', '), last) : last
}
