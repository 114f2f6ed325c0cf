import { describe, expect, it } from 'vitest'
import { keptPicture, pictureFrom } from '~/editor/suggested-picture'
import { formatFrom, keptFormat, pictureIn } from '~/editor/suggested-format'
import { fitFormat } from '~/editor/suggested-unfit'

const imageId = '01900000-0000-7000-8000-000000000001'
const picture = { imageId, alt: 'Kart over landet', decorative: false, width: 640, height: 300 }
const kept = `picture ${imageId} 640x300\nKart over landet`

describe('a picture that is suggested', () => {
  it.each([
    [picture, kept],
    [{ ...picture, alt: '', decorative: true }, `decorative picture ${imageId} 640x300\n`],
    [{ ...picture, alt: '' }, `picture ${imageId} 640x300\n`],
  ])('is kept in words that a person can read, and read from them', (one, words) => {
    expect(keptPicture(one)).toBe(words)
    expect(pictureFrom(words)).toEqual(one)
    expect(keptFormat({ picture: one })).toBe(words)
    expect(formatFrom(words)).toEqual({ picture: one })
    expect(pictureIn(words)).toEqual(one)
  })

  it('says what it says in one line', () => {
    expect(keptPicture({ ...picture, alt: ' Kart\nover  landet ' })).toBe(kept)
  })

  it.each([
    `picture ${imageId} 640x300`,
    `picture ${imageId} 640x300\nEn\nto`,
    `picture ${imageId} 640x300\n Kart`,
    `picture ${imageId} 0x300\nKart`,
    `picture ${imageId} 64000x300\nKart`,
    `picture ${imageId} 0640x300\nKart`,
    `picture ../../${imageId.slice(6)} 640x300\nKart`,
    `picture ${imageId.toUpperCase().replace('0', 'F')} 640x300\nKart`,
    `decorative picture ${imageId} 640x300\nKart`,
    `picture ${imageId} 640x300\n${'a'.repeat(501)}`,
    `picture ${imageId} 640x300\nKart\u0000`,
    'picture',
    '',
  ])('is refused as %j', (words) => {
    expect(pictureFrom(words)).toBeNull()
    expect(pictureIn(words)).toBeNull()
  })

  it('loses an identity number in what it says, and is none when that is all it says', () => {
    const says = (alt: string) => fitFormat({ picture: { ...picture, alt } })
    expect(says('Brev til 10915596784')).toEqual({ picture: { ...picture, alt: 'Brev til' } })
    expect(says('10915596784')).toBeNull()
  })
})
