import { describe, expect, it } from 'vitest'
import { readHtml } from '~/domain/imports/html/read.server'
import { readMarkdown } from '~/domain/imports/markdown.server'
import { renderHtml } from '~/editor/render/html'
import { pngOf } from '#tests/support/pictures'

const shown = (content: Parameters<typeof renderHtml>[0]) =>
  renderHtml(content, { language: 'nb', outcomes: {}, imageAt: () => null }).replace(/ id="del[^"]*"/g, '')
const html = (page: string) => shown(readHtml(page).content)
const markdown = async (text: string) => shown((await readMarkdown(text)).content)

describe('HTML becomes a text', () => {
  it('with its headings below the title that it begins with', () => {
    const { title, content } = readHtml('<header>Logo</header><h1>Rapport</h1><h2>Funn</h2><h3>Tall</h3>')
    expect([title, shown(content)]).toEqual(['Rapport', '<p>Logo</p><h2>Funn</h2><h3>Tall</h3>'])
  })

  it('with every heading, when none of them is the title', () => {
    expect(readHtml('<h1>En</h1><h1>To</h1>').title).toBeNull()
    expect(html('<h1>En</h1><h2>A</h2><h1>To</h1>')).toBe('<h2>En</h2><h3>A</h3><h2>To</h2>')
  })

  it('with white space only between words', () => {
    expect(html('<div>\n  Ord <b> og </b>\n ord <br>\n  mer<br></div>\n<p> </p>')).toBe(
      '<p>Ord <strong>og </strong>ord <br>mer</p>',
    )
  })

  it('with lists in lists, however they are nested, and where they begin', () => {
    expect(html('<ol start="4"><li>fire<ul><li>under</li></ul></li><ol><li>løs</li></ol></ol>')).toBe(
      '<ol start="4"><li><p>fire</p><ul><li><p>under</p></li></ul><ol><li><p>løs</p></li></ol></li></ol>',
    )
  })

  it('with tables, their merged cells and headings', () => {
    const page =
      '<table><caption>Tall</caption><thead><tr><th colspan="2"><b>År</b></th></tr></thead><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>'
    expect(html(page)).toBe(
      '<p>Tall</p><div class="tv-table-scroll" role="region" tabindex="0" aria-label="Tabell"><table><tbody><tr><th scope="col" colspan="2"><p>År</p></th></tr><tr><td rowspan="2"><p>a</p></td><td><p>b</p></td></tr><tr><td><p>c</p></td></tr></tbody></table></div>',
    )
  })

  it('with the footnotes of other programs as footnotes', () => {
    const page =
      '<p>Ord<sup><a href="#n1" id="r1">1</a></sup>.</p><section><hr><ol><li id="n1"><p>Noten. <a href="#r1">↩</a></p></li></ol></section>'
    const { content, losses } = readHtml(page)
    expect(content.content).toHaveLength(1)
    expect(content.content?.[0]?.content?.[1]).toEqual({
      type: 'footnote',
      attrs: { text: 'Noten.', lang: null },
    })
    expect(losses).toEqual({})
  })

  it('with the pictures that lie in it, and none that would have to be fetched', () => {
    const inside = `data:image/png;base64,${pngOf(2, 2).toString('base64')}`
    const { images, content, losses } = readHtml(
      `<p>før<img src="${inside}" alt="Kart">etter</p><img src="https://sted.example/x.png"><img src="file:///etc/passwd">`,
    )
    expect(images.map(({ alt, bytes }) => [alt, bytes.equals(pngOf(2, 2))])).toEqual([['Kart', true]])
    expect(content.content?.map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph'])
    expect(losses).toEqual({ 'pictures-elsewhere': 2 })
  })

  it('without scripts, forms, films and dangerous links, of which it tells', () => {
    const { content, losses } = readHtml(
      '<p onclick="x()">Ord <a href="javascript:x()">her</a> <a href="#b">der</a><script>x()</script></p><form><input name="a"><button>Send</button></form><iframe src="https://a.no"></iframe><h6>Dypt</h6><p>x<sup>2</sup> <code>a</code></p>',
    )
    expect(shown(content)).toBe('<p>Ord her der</p><h5>Dypt</h5><p>x2 a</p>')
    expect(losses).toEqual({
      scripts: 1,
      links: 1,
      'inner-links': 1,
      forms: 2,
      media: 1,
      'deep-headings': 1,
      raised: 1,
      code: 1,
    })
  })

  it('however deep it is', () => {
    const { losses } = readHtml(`${'<div>'.repeat(20_000)}dypt`)
    expect(losses).toEqual({ 'too-deep': 1 })
  })
})

describe('Markdown becomes a text', () => {
  it('with tasks, links, struck words and lines', async () => {
    expect(await markdown('- [x] gjort\n- [ ] ikke\n\n~~ut~~ <https://a.no> tvers.no\n\n---\n\n> sagt')).toBe(
      [
        '<ul data-type="taskList"><li data-type="taskItem" data-checked="true"><span class="tv-task-sign" role="img" aria-label="Gjort">☑</span><div><p>gjort</p></div></li>',
        '<li data-type="taskItem" data-checked="false"><span class="tv-task-sign" role="img" aria-label="Ikke gjort">☐</span><div><p>ikke</p></div></li></ul>',
        '<p><s>ut</s> <a href="https://a.no" rel="noopener noreferrer">https://a.no</a> tvers.no</p><hr><blockquote><p>sagt</p></blockquote>',
      ].join(''),
    )
  })

  it('with HTML in it as words', async () => {
    expect(await markdown('a <script>x()</script>')).toBe('<p>a &lt;script&gt;x()&lt;/script&gt;</p>')
  })
})
