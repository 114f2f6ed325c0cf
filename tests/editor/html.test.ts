import { describe, expect, it } from 'vitest'
import { contentOf } from '~/editor/content'
import { headingsOf } from '~/editor/render/headings'
import { renderHtml } from '~/editor/render/html'
import { edition } from './edition-sample'
import { content, documentWith, heading, image, list, minutes, note, paragraph, tasks, text } from './sample'

const pictured = '00000000-0000-4000-8000-000000000001'
const imageAt = (id: string) => (id === pictured ? `/bilder/${id}` : null)
const options = { outcomes: edition.outcomes, language: 'nb' as const, imageAt }

describe('a document as HTML', () => {
  it('is semantic, begins below the title and carries no styles', () => {
    const html = renderHtml(contentOf(documentWith(minutes)), options)
    expect(html).toContain(
      '<h2 id="del-sak-3-26-felles-kompetansetiltak">Sak 3/26 Felles kompetansetiltak</h2>',
    )
    expect(html).toContain('<strong>planen</strong>')
    expect(html).toContain('<th scope="col"><p>Hvem</p></th>')
    expect(html).toContain('<a href="https://www.tvers.example/plan" rel="noopener noreferrer">Les mer</a>')
    expect(html).toContain(
      '<p class="tv-outcome-label">Vedtak 3/26</p><p class="tv-outcome-text">Gruppen slutter seg til planen.</p>',
    )
    expect(html).not.toMatch(/style=|<script|<img|<h1/)
  })

  it('falls back to the words in the text for an outcome that is not at hand', () => {
    const html = renderHtml(minutes, { ...options, outcomes: {}, language: 'nn' })
    expect(html).toContain(
      '<p class="tv-outcome-label">Vedtak</p><p class="tv-outcome-text">Planen er vedtatt.</p>',
    )
    const own = content({ type: 'outcome', attrs: { outcomeId: 'constructor', kind: 'decision', text: 'x' } })
    expect(renderHtml(own, options)).toContain('<p class="tv-outcome-text">x</p>')
  })

  it('escapes everything a person can write', () => {
    const bad = '<script>alert("1")</script>&'
    const html = renderHtml(
      content(heading(1, bad), paragraph(text(bad, 'bold')), {
        type: 'outcome',
        attrs: { outcomeId: '"><script>', kind: '"><script>', text: bad },
      }),
      options,
    )
    expect(html).not.toContain('<script')
    const link = paragraph({
      type: 'text',
      text: 'x',
      marks: [{ type: 'link', attrs: { href: 'https://a.example/"onclick=' } }],
    })
    expect(renderHtml(content(link), options)).toContain('href="https://a.example/&quot;onclick="')
  })

  it('says of each task whether it is done, in words too', () => {
    expect(renderHtml(content(tasks('x sendt', 'rom')), options)).toBe(
      '<ul data-type="taskList">' +
        '<li data-type="taskItem" data-checked="true"><span class="tv-task-sign" role="img" aria-label="Gjort">☑</span><div><p>sendt</p></div></li>' +
        '<li data-type="taskItem" data-checked="false"><span class="tv-task-sign" role="img" aria-label="Ikke gjort">☐</span><div><p>rom</p></div></li>' +
        '</ul>',
    )
  })

  it('shows a picture from where it is told, with its words and its size', () => {
    expect(renderHtml(content(image(pictured, 'Kart over "ruter"')), options)).toBe(
      `<figure class="tv-image"><img data-image="${pictured}" src="/bilder/${pictured}" alt="Kart over &quot;ruter&quot;" width="4" height="2" loading="lazy"></figure>`,
    )
    expect(renderHtml(content(image(pictured, 'x', { decorative: true })), options)).toContain(' alt="" ')
  })

  it('says a picture that is not at hand in words, and leaves out one that is only decoration', () => {
    const elsewhere = '00000000-0000-4000-8000-000000000009'
    expect(renderHtml(content(image(elsewhere, 'Kart <b>')), options)).toBe('<p>Bilde: Kart &lt;b&gt;</p>')
    expect(renderHtml(content(image(elsewhere, '')), options)).toBe('<p>Bilde: uten beskrivelse</p>')
    expect(renderHtml(content(image(elsewhere, '', { decorative: true })), options)).toBe('')
  })

  it('numbers footnotes by their place, and links each to its words and back', () => {
    const html = renderHtml(
      content(paragraph('a', note('Én <b>')), list('bulletList', 'x'), paragraph('b', note('To'))),
      options,
    )
    expect(html).toContain(
      '<p>a<sup><a id="fotnote-til-1" href="#fotnote-1" aria-label="Fotnote 1">1</a></sup></p>',
    )
    expect(html).toContain(
      '<section class="tv-footnotes" aria-label="Fotnoter"><ol><li id="fotnote-1">Én &lt;b&gt; <a href="#fotnote-til-1" aria-label="Tilbake til fotnote 1 i teksten">↩</a></li><li id="fotnote-2">To ',
    )
    expect(renderHtml(content(paragraph('a', note('Én <b>'))), { ...options, notes: 'in-place' })).toBe(
      '<p>a [Én &lt;b&gt;]</p>',
    )
  })

  it('gives equal headings different ids', () => {
    const twice = content(heading(1, 'Bakgrunn'), heading(2, 'Bakgrunn'), heading(3, '***'))
    expect(headingsOf(twice).map(({ id }) => id)).toEqual([
      'del-bakgrunn',
      'del-bakgrunn-2',
      'del-uten-tittel',
    ])
    expect(renderHtml(twice, options)).toContain('<h3 id="del-bakgrunn-2">')
  })
})
