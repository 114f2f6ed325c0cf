import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { expect, it } from 'vitest'
import { htmlOf } from '~/editor/pasted/html'
import { plainTree } from '~/editor/pasted/plain'
import { element, type PastedNode } from '~/editor/pasted/tree'

/** As a browser parses it; there is none here. */
function treeOf(html: string): PastedNode[] {
  const nodesOf = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): PastedNode[] =>
    nodes.flatMap((node): PastedNode[] => {
      if ('value' in node) return [node.value]
      if (!('tagName' in node)) return []
      const attrs = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
      return [element(node.tagName, nodesOf(node.childNodes), attrs)]
    })
  return nodesOf(parse(html).childNodes).flatMap((node) =>
    typeof node === 'string'
      ? []
      : node.children.flatMap((one) => (typeof one !== 'string' && one.tag === 'body' ? one.children : [])),
  )
}

/** What comes of pasted HTML, without spans, which say nothing here. */
function pasted(html: string) {
  const { nodes, leftOut } = plainTree(treeOf(html))
  return {
    html: htmlOf(nodes)
      .replace(/<\/?span>/g, '')
      .replace(/\n+/g, ''),
    leftOut: [...leftOut],
  }
}

const word = (level: number, sign: string, words: string, list = 'l0') =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:${list} level${level} lfo1'><!--[if !supportLists]--><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><!--[endif]-->${words}<o:p></o:p></p>\n`

it('makes lists of the paragraphs that Word has for them', () => {
  const { html } = pasted(
    word(1, '1.', 'Første') +
      word(2, '·', 'Under') +
      word(1, '2.', 'Andre') +
      word(1, '·', 'Kule', 'l1') +
      '<p class=MsoNormal>Etter</p>',
  )
  expect(html).toBe(
    '<ol><li><p>Første</p><ul><li><p>Under</p></li></ul></li><li><p>Andre</p></li></ol><ul><li><p>Kule</p></li></ul><p>Etter</p>',
  )
  expect(pasted(word(1, '4.', 'Fjerde')).html).toBe('<ol start="4"><li><p>Fjerde</p></li></ol>')
  expect(
    pasted(
      "<h1 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1<span>&nbsp;</span></span>Mål</h1>",
    ).html,
  ).toBe('<h1>Mål</h1>')
})

it('keeps the levels, the headings and the bold words of Word Online', () => {
  const item = (level: number, words: string) =>
    `<div class="ListContainerWrapper"><ul role="list"><li data-listid="1" data-aria-level="${level}" role="listitem"><p class="Paragraph"><span class="TextRun" style="font-weight:bold">${words}</span><span class="EOP">&nbsp;</span></p></li></ul></div>`
  expect(
    pasted('<p role="heading" aria-level="2">Mål</p>' + item(1, 'En') + item(2, 'To') + item(1, 'Tre')).html,
  ).toBe(
    '<h2>Mål</h2><ul><li><p><strong>En</strong></p><ul><li><p><strong>To</strong></p></li></ul></li><li><p><strong>Tre</strong></p></li></ul>',
  )
})

it('makes bold of what is bold in Google Docs, and of nothing else', () => {
  const span = (style: string, words: string) =>
    `<span style="font-size:11pt;font-weight:400;${style}">${words}</span>`
  expect(
    pasted(
      `<b style="font-weight:normal;" id="docs-internal-guid-1"><p>${span('', 'vanlig ')}${span('font-weight:700', 'fet')}${span('font-style:italic', 'kursiv')}${span('text-decoration:underline', 'under')}${span('text-decoration:line-through', 'over')}</p><br><ul><li><p>a</p></li><ul><li><p>b</p></li></ul></ul></b>`,
    ).html,
  ).toBe(
    '<p>vanlig <strong>fet</strong><em>kursiv</em><u>under</u><s>over</s></p><ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>',
  )
})

it('makes footnotes of those of Word and of LibreOffice', () => {
  expect(
    pasted(
      `<p>Tekst<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> mer</p><div style='mso-element:footnote-list'><br clear=all><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1">[1]</a> Noten.</p></div></div>`,
    ).html,
  ).toBe('<p>Tekst<sup data-footnote="Noten."></sup> mer</p>')
  expect(
    pasted(
      '<p>Tekst<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> mer</p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Noten</p></div>',
    ).html,
  ).toBe('<p>Tekst<sup data-footnote="Noten"></sup> mer</p>')
})

it('leaves out what is hidden, comments and pictures', () => {
  const { html, leftOut } = pasted(
    "<p>Ord<span style='display:none;mso-hide:all'> skjult</span><span class=MsoCommentReference><a class=msocomanchor href='#_msocom_1'>[A1]</a></span></p><div style='mso-element:comment-list'><p>Merknad</p></div><img src='https://a.example/x.png'>",
  )
  expect(html).toBe('<p>Ord</p>')
  expect(leftOut).toEqual(['pictures'])
})

it('keeps raised numbers as signs, and tells of other raised words', () => {
  const { html, leftOut } = pasted(
    '<p>m<sup>2</sup> CO<sub>2</sub> m<span style="vertical-align:super">3</span></p>',
  )
  expect(html).toBe('<p>m² CO₂ m³</p>')
  expect(leftOut).toEqual([])
  expect(pasted('<p>1<sup>st</sup></p>')).toEqual({ html: '<p>1st</p>', leftOut: ['raised'] })
})
