import { expect, it } from 'vitest'
import { xlsxOf } from '~/http/xlsx.server'
import { unzipped } from '#tests/support/unzipped'

const heading = ['Hva', 'Frist']

async function filesOf(...rows: Parameters<typeof xlsxOf>[1]) {
  const files = unzipped(new Uint8Array(await xlsxOf('Innspill', [heading, ...rows])))
  return {
    sheet: files.get('xl/worksheets/sheet1.xml') ?? '',
    styles: files.get('xl/styles.xml') ?? '',
    words: files.get('xl/sharedStrings.xml') ?? '',
  }
}

it('writes words as words, and days as days', async () => {
  const { sheet, words } = await filesOf(['=1+1', { date: '2026-03-02' }], ['Blåbær, čáhci', ''])
  expect(sheet).not.toContain('<f>')
  // 2 March 2026 in days since 1900, as spreadsheets count.
  expect(sheet).toContain('<v>46083</v>')
  expect(words).toContain('=1+1')
  expect(words).toContain('Blåbær, čáhci')
})

it('gives a row as many lines as its longest cell takes, in a cell that wraps', async () => {
  const { sheet, styles } = await filesOf(
    ['kort', { date: '2026-03-02' }],
    ['ord '.repeat(50), ''],
    ['a\nb', ''],
  )
  expect(styles).toContain('wrapText="1"')
  const heights = [...sheet.matchAll(/<row r="\d+"[^>]*?(?: ht="(\d+)")?[^>]*>/g)].map(
    ([row]) => /ht="(\d+)"/.exec(row)?.[1],
  )
  expect(heights).toEqual([undefined, '15', '60', '30'])
})

it('gives one line to a row whose words decide how wide its columns are', async () => {
  const { sheet } = await filesOf(['Sekretariatet for konfliktrådene', { date: '2026-03-02' }])
  expect(sheet).toContain('<row r="2" ht="15"')
})

it('has one font, and is never taller than a spreadsheet shows', async () => {
  const { sheet, styles } = await filesOf(['ord '.repeat(3000), ''])
  expect(sheet).toContain('ht="409"')
  expect([...styles.matchAll(/<font>.*?<\/font>/g)].every(([one]) => one.includes('"Calibri"'))).toBe(true)
})
