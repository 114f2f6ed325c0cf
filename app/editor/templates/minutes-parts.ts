import type { Content } from '../content'
import { fact } from './parts'
import { paperWords } from './meeting-papers'
import { apologiesIn } from './minutes'

/**
 * What minutes say of an item: from the heading with its number to the next one of the same rank.
 * @param number as spoken: `3/26`
 * @returns the blocks below the heading; none when there is no such heading
 */
export function sectionOf(text: Content, number: string): Content[] {
  const blocks = text.content ?? []
  const start = blocks.findIndex((block) => block.type === 'heading' && wordsIn(block).includes(number))
  if (start < 0) return []
  const rank = rankOf(blocks[start])
  const length = blocks
    .slice(start + 1)
    .findIndex((block) => block.type === 'heading' && rankOf(block) <= rank)
  return blocks.slice(start + 1, length < 0 ? undefined : start + 1 + length)
}

/**
 * Minutes with organisations in the place of the people that the template lists: who came, who did not, and guests.
 * Names that somebody has written elsewhere in the text stand: no program can tell which words are a name.
 */
export function withoutPeople(
  blocks: readonly Content[],
  language: 'nb' | 'nn',
  came: { present: readonly string[]; apologies: readonly string[] },
): Content[] {
  const { present, apologies, guests } = paperWords(language)
  return blocks.flatMap((block) => {
    const label = labelOf(block)
    if (label === `${present}:`) return [fact(present, came.present.join(', '))]
    if (label === `${apologies}:`) return [fact(apologies, apologiesIn(language, came))]
    return label === `${guests}:` ? [] : [block]
  })
}

/** The name in bold that a paragraph of facts begins with. */
function labelOf({ type, content }: Content): string | null {
  const first = content?.[0]
  const isBold = first?.marks?.some((mark) => mark.type === 'bold')
  return type === 'paragraph' && isBold ? (first?.text?.trim() ?? null) : null
}

function rankOf(block: Content | undefined): number {
  return Number(block?.attrs?.level ?? 1)
}

function wordsIn(block: Content): string[] {
  const text = (block.content ?? []).map((part) => part.text ?? '').join('')
  return text.split(/\s+/)
}
