import { expect, test } from 'vitest'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'
import { html } from './render'

test('two versions of a field are told apart where they stand below each other, and stay cells of a table', () => {
  const fields = [{ name: 'text', label: 'Teksten', theirs: 'For dyrt.', yours: '' }]
  const page = html(<ChangeNotice by="Astrid" fields={fields} />)
  const [theirs = '', yours = ''] = page.match(/<td[^>]*>[^<]*<\/td>/g) ?? []
  expect(theirs).toMatch(/role="cell" data-column="[^"]*Astrid[^"]*"[^>]*>For dyrt\./)
  expect(yours).toMatch(/role="cell" data-column="[^"]+"[^>]*>[^<]+</)
  for (const role of ['table', 'row', 'columnheader', 'rowheader']) expect(page).toContain(`role="${role}"`)
})
