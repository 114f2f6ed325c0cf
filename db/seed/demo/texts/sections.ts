import type { Content } from '~/editor/content'
import { document, heading, paragraph } from '~/editor/templates/parts'

/** A heading, what stands under it, and a list where there is one. */
export interface Section {
  heading: string
  paragraphs: readonly string[]
  points?: readonly string[]
}

/** A text of sections, as the editor holds it. */
export function textOf(sections: readonly Section[]): Content {
  return document(
    ...sections.flatMap(({ heading: words, paragraphs, points }) => [
      heading(1, words),
      ...paragraphs.map((one) => paragraph(one)),
      ...(points ? [bulletList(points)] : []),
    ]),
  )
}

function bulletList(points: readonly string[]): Content {
  return {
    type: 'bulletList',
    content: points.map((point) => ({ type: 'listItem', content: [paragraph(point)] })),
  }
}
