import type { Fragment, Node } from '@tiptap/pm/model'
import { imageAttributes } from './image-attributes'
import { outcomeAttributes } from './extensions/outcome'
import { leafWords } from './leaf-words'

/** The words of a stretch of a text, a line per block; blocks that say nothing are left out. */
export function linesIn(stretch: Fragment): string[] {
  const lines: string[] = []
  stretch.descendants((node) => {
    if (node.type.name === 'outcome') lines.push(outcomeAttributes(node.attrs).text)
    if (node.type.name === 'image') lines.push(imageAttributes(node.attrs).alt)
    if (node.isTextblock) lines.push(lineOf(node))
    return !node.isTextblock
  })
  return lines.filter((line) => line.trim() !== '')
}

function lineOf(block: Node): string {
  return block.textBetween(0, block.content.size, ' ', leafWords)
}
