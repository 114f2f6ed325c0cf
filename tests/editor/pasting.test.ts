import type { Plugin } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { hasWords, leavesPicturesOut, pasting, structureOnly } from '~/editor/extensions/pasting'
import { tooMuchIn } from '~/editor/pasted-size'

it('keeps structure and words of what a word processor puts on the clipboard', () => {
  const pasted = `<html><head><meta charset="utf-8"><style><!-- p { color: red } --></style></head><body>
    <!--StartFragment--><h1 class=MsoHeading style='mso-x:"a>b"'>Mål</h1><p class="MsoNormal" style="color:red">en <b style="x">to</b>
    <a href="https://a.example/?style=1">tre</a></p><img src="https://b.example/x.png"><table bgcolor=red><tr><td colspan="2" style="width:9px">c</td></tr></table><!--EndFragment--></body></html>`
  const kept = structureOnly(pasted)
  expect(kept).toContain('<h1>Mål</h1>')
  expect(kept).toContain('<b>to</b>')
  expect(kept).toContain('<a href="https://a.example/?style=1">tre</a>')
  expect(kept).toContain('<td colspan="2">c</td>')
  expect(kept).not.toMatch(/ style=|<img|<style|class=|bgcolor/)
})

it('leaves what an editor of ours puts there, so that text moves between documents whole', () => {
  const own =
    '<h2 data-level="1" data-pm-slice="1 1 []">Sak</h2><div data-outcome="o1" data-kind="decision" data-text="x"></div>'
  expect(structureOnly(own)).toBe(own)
})

it('keeps a picture of one of our documents, without an address to load, and tells of all others', () => {
  const own = '<p>a</p><img data-image="i1" alt="Kart" src="https://b.example/x.png" srcset="y 2x">'
  expect(structureOnly(own)).toBe('<p>a</p><img data-image="i1" alt="Kart">')
  expect(leavesPicturesOut(own)).toBe(false)
  expect(leavesPicturesOut('<p>a</p><IMG src="data:image/png;base64,AA">')).toBe(true)
})

it('tells words from a mere frame around a picture', () => {
  expect(hasWords('<meta charset="utf-8"><style>p{}</style><p>&nbsp;<img src="x"></p>')).toBe(false)
  expect(hasWords('<table><tr><td>12</td></tr></table>')).toBe(true)
})

it('leaves the numbers of a text that was rendered behind: they are counted anew', () => {
  const rendered =
    '<h2><span data-number="" style="x">1.1</span> Mål</h2><p><span class="tv-number" data-number>3</span> Ord</p>'
  expect(structureOnly(rendered)).toBe('<h2>Mål</h2><p>Ord</p>')
})

it('is more than a text takes at once when it is hundreds of pages, or a table of 10,000 cells', () => {
  const table = (cells: number) => `<table><tr>${'<td style="x">1</td>'.repeat(cells)}</tr></table>`
  expect(tooMuchIn({ html: '', text: 'ord '.repeat(200_000) })).toBe('words')
  expect(tooMuchIn({ html: 'x'.repeat(11_000_000), text: '' })).toBe('words')
  expect(tooMuchIn({ html: table(10_000), text: '' })).toBe('cells')
  expect(tooMuchIn({ html: table(5000), text: 'ord '.repeat(200_000) })).toBe(null)
  expect(tooMuchIn({ html: '<thead><time>', text: 'ord' })).toBe(null)
})

it('is told by its length alone: nothing of it is looked at', () => {
  // Has no letters to look at.
  const long = { length: 500_000_000 } as string
  expect(tooMuchIn({ html: long, text: '' })).toBe('words')
  expect(tooMuchIn({ html: '', text: long })).toBe('words')
})

describe('pasting', () => {
  const pasteOf = (told: string[]) => {
    const extension = pasting({
      onPicture: () => told.push('picture'),
      onLeftOut: () => told.push('left out'),
      onTooMuch: (what) => told.push(what),
    })
    const [plugin] = (extension.config.addProseMirrorPlugins as () => Plugin[])()
    return plugin?.props.handleDOMEvents?.paste as (view: unknown, event: unknown) => boolean
  }
  const event = (html: string, text = '') => {
    const data = { 'text/html': html, 'text/plain': text }
    let prevented = false
    return {
      clipboardData: { getData: (type: keyof typeof data) => data[type] },
      preventDefault: () => (prevented = true),
      isPrevented: () => prevented,
    }
  }

  it('stops before anything is read, and says why', () => {
    const told: string[] = []
    const large = event('', 'x'.repeat(600_000))
    expect(pasteOf(told)(null, large)).toBe(true)
    expect(large.isPrevented()).toBe(true)
    expect(told).toEqual(['words'])
    const small = event('<p>ord</p>', 'ord')
    expect(pasteOf(told)(null, small)).toBe(false)
    expect(small.isPrevented()).toBe(false)
  })
})
