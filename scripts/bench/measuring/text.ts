import type { Content } from '~/editor/content'

/** Words on a printed page of a draft. */
const wordsOnPage = 400
const wordsInParagraph = 60
const paragraphsInSection = 6
const vocabulary =
  'etatene skal samordne innsatsen mot menneskehandel og sørge for at den som er utsatt får hjelp når hjelpen trengs fordi ansvaret er delt mellom flere og ingen kan løse det alene'.split(
    ' ',
  )

/** A text of about so many printed pages, as the editor keeps it. */
export function textOfPages(pages: number): Content {
  return textOfWords(pages * wordsOnPage)
}

/** A text of so many words: sections with a heading and a few paragraphs, no two paragraphs alike. */
export function textOfWords(words: number): Content {
  const paragraphs = Array.from({ length: Math.ceil(words / wordsInParagraph) }, (_, nth) => paragraph(nth))
  return {
    type: 'doc',
    content: paragraphs.flatMap((block, nth) =>
      nth % paragraphsInSection ? [block] : [heading(nth / paragraphsInSection), block],
    ),
  }
}

function heading(nth: number): Content {
  return {
    type: 'heading',
    attrs: { level: nth % 4 ? 2 : 1 },
    content: [{ type: 'text', text: `Del ${nth + 1}` }],
  }
}

function paragraph(nth: number): Content {
  const words = Array.from(
    { length: wordsInParagraph - 2 },
    (_, place) => vocabulary[(place * 7 + nth * 3) % vocabulary.length] ?? '',
  )
  return { type: 'paragraph', content: [{ type: 'text', text: `Avsnitt ${nth}: ${words.join(' ')}.` }] }
}
