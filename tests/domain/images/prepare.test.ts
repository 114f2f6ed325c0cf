import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { prepareImage } from '~/domain/images/prepare.server'
import { jpegOf, jpegSegment, pngChunk, pngOf } from '#tests/support/pictures'

/** The first pixel of the first and of the last row of a PNG that we drew. */
function colours(png: Buffer, width: number): number[][] {
  const at = png.indexOf('IDAT')
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
  const pixels: number[][] = []
  for (let y = 0, above = [0, 0, 0]; y < rows.length / (1 + width * 3); y += 1) {
    const from = y * (1 + width * 3)
    expect(rows[from]).toBe(2)
    above = above.map((value, colour) => (value + (rows[from + 1 + colour] ?? 0)) % 256)
    pixels.push(above)
  }
  return [pixels[0] ?? [], pixels.at(-1) ?? []]
}

describe('a PNG', () => {
  it('is drawn anew: the same pixels, and nothing that was hidden beside them', async () => {
    const hidden = pngChunk('tEXt', Buffer.from('Comment\0hemmelig'))
    const sent = Buffer.concat([
      pngOf(5, 4, { pixel: [10, 20, 30], extra: [hidden] }),
      Buffer.from('<script>'),
    ])
    const { content, type, width, height } = await prepareImage(sent)
    expect([type, width, height]).toEqual(['image/png', 5, 4])
    expect(colours(content, 5)).toEqual([
      [10, 20, 30],
      [10, 20, 30],
    ])
    expect(content.toString('latin1')).not.toMatch(/hemmelig|script/)
  })

  it.each([0, 1, 2, 3, 4])('is read whatever filter its rows have: %i', async (filter) => {
    // Grey steps that every filter foretells otherwise.
    const rows = [Buffer.from([0, 9, 9]), Buffer.from([filter, 1, 2])]
    const png = pngOf(2, 2, { colour: 0, data: deflateSync(Buffer.concat(rows)) })
    const last = { 0: 1, 1: 1, 2: 10, 3: 5, 4: 10 }[filter] ?? 0
    expect(colours((await prepareImage(png)).content, 2)).toEqual([
      [9, 9, 9],
      [last, last, last],
    ])
  })

  it('stands on white where it is see-through', async () => {
    const clear = await prepareImage(pngOf(2, 2, { colour: 6, pixel: [0, 0, 0, 0] }))
    expect(colours(clear.content, 2)[0]).toEqual([255, 255, 255])
    const half = await prepareImage(pngOf(2, 2, { colour: 4, pixel: [0, 51] }))
    expect(colours(half.content, 2)[0]).toEqual([204, 204, 204])
  })

  it.each([
    ['more pixels than its head says', pngOf(2, 2, { data: deflateSync(Buffer.alloc(50_000_000)) })],
    ['fewer', pngOf(2, 2, { data: deflateSync(Buffer.alloc(3)) })],
    ['pixels that cannot be unpacked', pngOf(2, 2, { data: Buffer.from('tull og tøys') })],
    ['a filter that does not exist', pngOf(2, 2, { filter: 9 })],
  ])('is refused when it holds %s', async (_, png) => {
    await expect(prepareImage(png)).rejects.toMatchObject({ code: 'bad-request', reason: 'image-broken' })
  })

  it('is refused by its head alone when it would be enormous, however small its file is', async () => {
    const bomb = pngOf(1, 1)
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    await expect(prepareImage(bomb)).rejects.toMatchObject({ code: 'too-large', reason: 'image-too-large' })
  })
})

describe('a JPEG', () => {
  it('keeps its picture and loses where and with what it was taken, and what follows it', async () => {
    const place = jpegSegment(0xe1, Buffer.from('Exif\0\0 59.91 N 10.75 E'))
    const colour = jpegSegment(0xee, Buffer.from('Adobe'))
    const sent = Buffer.concat([
      jpegOf(8, 6, [place, colour, jpegSegment(0xfe, Buffer.from('av Kari'))]),
      Buffer.from('PK\x03\x04'),
    ])
    const { content, type, width, height } = await prepareImage(sent)
    expect([type, width, height]).toEqual(['image/jpeg', 8, 6])
    expect(content.equals(jpegOf(8, 6, [colour]))).toBe(true)
  })

  it.each([
    ['cut off', jpegOf(8, 6).subarray(0, -2)],
    ['of twelve bits', Buffer.from(jpegOf(8, 6).toString('hex').replace('ffc0000b08', 'ffc0000b0c'), 'hex')],
  ])('is refused when it is %s', async (_, jpeg) => {
    await expect(prepareImage(Buffer.concat([jpeg]))).rejects.toMatchObject({ reason: 'image-broken' })
  })
})

it.each([
  ['a GIF', Buffer.from('GIF89a' + '\x01'.repeat(60), 'latin1')],
  ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>'.padEnd(80))],
  [
    'a WebP, which Word does not show',
    Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPVP8X', 'latin1'), Buffer.alloc(20)]),
  ],
])('%s is not taken', async (_, bytes) => {
  await expect(prepareImage(bytes)).rejects.toMatchObject({ code: 'bad-request', reason: 'image-kind' })
})

it('a file that is too heavy is not even looked at', async () => {
  await expect(prepareImage(Buffer.alloc(5_000_001))).rejects.toMatchObject({ code: 'too-large' })
})
