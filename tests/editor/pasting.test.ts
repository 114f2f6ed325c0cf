import { expect, it } from 'vitest'
import { hasWords, leavesPicturesOut, structureOnly } from '~/editor/extensions/pasting'

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
