import type { Content } from '~/editor/content'
import { cell, content, heading, image, inLanguage, list, note, paragraph, tasks, text } from './sample'

const link = (words: string, href: string): Content => ({
  type: 'text',
  text: words,
  marks: [{ type: 'link', attrs: { href } }],
})
const table = (...rows: Content[][]): Content => ({
  type: 'table',
  content: rows.map((cells) => ({ type: 'tableRow', content: cells })),
})
const spanning = (type: 'tableHeader' | 'tableCell', words: string, colspan: number, rowspan: number) => ({
  ...cell(type, words),
  attrs: { colspan, rowspan },
})
const item = (...blocks: Content[]): Content => ({ type: 'listItem', content: blocks })
const lineBreak: Content = { type: 'hardBreak' }

/** The picture that the set shows. */
export const pictureId = '0198c1de-0000-7000-8000-000000000001'

/** Texts that each stress one thing; what goes out as a file and comes in again is the same text. */
export const roundTripSet: Readonly<Record<string, Content>> = {
  'headings of every level': content(
    heading(1, 'Første'),
    heading(2, 'Andre'),
    heading(3, 'Tredje'),
    heading(4, 'Fjerde'),
    paragraph('Ord'),
    heading(1, 'Første igjen'),
  ),
  'words in every formatting': content(
    paragraph(
      'Vanlig ',
      text('fet', 'bold'),
      ' ',
      text('kursiv', 'italic'),
      ' ',
      text('begge', 'bold', 'italic'),
      ' og ',
      text('strøket', 'strike'),
      '.',
    ),
  ),
  'words under a line': content(paragraph('Et ', text('understreket', 'underline'), ' ord')),
  'links to pages and people': content(
    paragraph(
      'Se ',
      link('planen', 'https://tvers.example/plan?a=1&b=2'),
      ' eller ',
      link('skriv', 'mailto:a@b.no'),
    ),
  ),
  'lists in lists': content({
    type: 'bulletList',
    content: [
      item(paragraph('en'), {
        type: 'orderedList',
        attrs: { start: 1 },
        content: [item(paragraph('under en'))],
      }),
      item(paragraph('to'), list('bulletList', 'under to', 'under to igjen')),
    ],
  }),
  'a list that goes on where another stopped': content(
    list('orderedList', 'en', 'to'),
    paragraph('Et avsnitt imellom.'),
    { ...list('orderedList', 'tre', 'fire'), attrs: { start: 3 } },
  ),
  'two lists that both begin with one': content(
    list('orderedList', 'a', 'b'),
    paragraph('Imellom'),
    list('orderedList', 'c', 'd'),
  ),
  'items of several paragraphs': content({
    type: 'orderedList',
    attrs: { start: 1 },
    content: [item(paragraph('Første'), paragraph('mer om det')), item(paragraph('Andre'))],
  }),
  'tasks, done and not': content(tasks('x sende innkalling', 'bestille rom')),
  'a table with a heading': content(
    table(
      [cell('tableHeader', 'Hvem'), cell('tableHeader', 'Når')],
      [cell('tableCell', 'Udi'), cell('tableCell', '1. mai')],
    ),
  ),
  'a table with merged cells': content(
    table(
      [spanning('tableHeader', 'Over to', 2, 1), cell('tableHeader', 'C')],
      [spanning('tableCell', 'Ned to', 1, 2), cell('tableCell', 'b'), cell('tableCell', 'c')],
      [spanning('tableCell', 'Over to til', 2, 1)],
    ),
  ),
  'lists and headings inside cells': content(
    table([
      { type: 'tableCell', content: [heading(3, 'I ruten'), list('bulletList', 'en', 'to')] },
      { type: 'tableCell', content: [paragraph('a'), paragraph('b')] },
    ]),
  ),
  footnotes: content(
    paragraph(
      'Det står i loven',
      note('Lov 2023-01-01, § 2.'),
      ' og i forskriften',
      note('Se «veilederen».'),
      '.',
    ),
  ),
  pictures: content(paragraph('Før'), image(pictureId, 'Kart over «Finnmark»'), paragraph('Etter')),
  quotes: content(
    { type: 'blockquote', content: [paragraph('Første'), paragraph('Andre')] },
    paragraph('Etter'),
  ),
  'a line across': content(paragraph('Før'), { type: 'horizontalRule' }, paragraph('Etter')),
  'what is about pages': content(
    { type: 'tableOfContents' },
    heading(1, 'Første'),
    { type: 'pageBreak' },
    heading(1, 'Andre'),
  ),
  'lines in a paragraph': content(paragraph('Storgata 1', lineBreak, '0155 Oslo')),
  'letters of every language here': content(
    paragraph('Sámegiella: čáŋŋalit, đ, ŧ, ž. Kven: š. Русский 中文 😀'),
  ),
  'words in another language': content(
    paragraph(
      'Han sa ',
      inLanguage('en', 'hello'),
      note('As he put it.', 'en'),
      ' til dem',
      note('Alle.'),
      '.',
    ),
  ),
  'signs that mean something to machines': content(
    paragraph('# ikke en tittel * eller _dette_ [heller] <b>ikke</b> &amp; a|b `c` \\ 1 ~ 2'),
    paragraph('1. ikke en liste'),
    paragraph('- heller ikke'),
    paragraph('+ eller dette'),
    paragraph('> eller sitat'),
  ),
}
