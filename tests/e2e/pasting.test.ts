import { expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import type { Person } from './support/person'
import { inSameDraft } from './support/same-draft'
import { caretAfter, paste, says, stored, textIn } from './support/writing'

let farah: Person
inSameDraft('farah', 'jonas', (people) => ([farah] = people))

const word = (level: number, sign: string, words: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><!--[endif]-->${words}</p>`

it('takes in what Word has on the clipboard as lists, footnotes and looks of its own', async () => {
  const { page } = farah
  await caretAfter(page, 'Etatene lager')
  await paste(page, {
    html: `<html><body><!--StartFragment--><p class=MsoNormal>Limt inn m<sup>2</sup><a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> og <span style="font-weight:700">fet</span><span style='display:none'>skjult</span></p>
      ${word(1, '1.', 'Ytterst')}${word(2, '·', 'Innerst')}<p>Helt til slutt x<sup>ab</sup></p>
      <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Noten</p></div></div><!--EndFragment--></body></html>`,
  })
  await says(page, 'Helt til slutt xab')
  await page.getByText(nb.documents.editor.leftOut.raised).waitFor()
  const text = textIn(page)
  await text.locator('ol > li', { hasText: 'Ytterst' }).locator('ul > li', { hasText: 'Innerst' }).waitFor()
  await text.locator('strong', { hasText: 'fet' }).waitFor()
  await text.locator('sup.tv-footnote[title="Noten"]').waitFor()
  expect(await text.innerText()).toContain('Limt inn m²')
  expect(await text.innerText()).not.toMatch(/skjult|\[1\]|1\.\s+Ytterst/)
  await stored(page)
})
