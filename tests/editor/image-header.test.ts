import { expect, it } from 'vitest'
import { imageHeader } from '~/editor/image-header'
import { jpegOf, jpegSegment, pngOf } from '#tests/support/pictures'

const webp = (name: string, body: number[]) =>
  Buffer.concat([
    Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'),
    Buffer.from(name),
    Buffer.alloc(4),
    Buffer.from(body),
    Buffer.alloc(8),
  ])

it.each([
  ['png', pngOf(300, 20), { type: 'image/png', width: 300, height: 20 }],
  ['jpeg', jpegOf(640, 480), { type: 'image/jpeg', width: 640, height: 480 }],
  [
    'jpeg behind what a camera writes',
    jpegOf(640, 480, [jpegSegment(0xe1, Buffer.alloc(5000))]),
    { type: 'image/jpeg', width: 640, height: 480 },
  ],
  [
    'webp',
    webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0xe0, 0x01]),
    { type: 'image/webp', width: 640, height: 480 },
  ],
  [
    'webp without loss',
    webp('VP8L', [0x2f, 0x7f, 0xc2, 0x77, 0x00]),
    { type: 'image/webp', width: 640, height: 480 },
  ],
  [
    'webp with extras',
    webp('VP8X', [0, 0, 0, 0, 0x7f, 0x02, 0, 0xdf, 0x01, 0]),
    { type: 'image/webp', width: 640, height: 480 },
  ],
])('reads a %s by its content', (_, bytes, header) => {
  expect(imageHeader(bytes)).toEqual(header)
})

it.each([
  ['nothing', Buffer.alloc(0)],
  ['a GIF', Buffer.from('GIF89a' + '\x01'.repeat(60), 'latin1')],
  [
    'a page that says it is a picture',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
  ],
  ['half a head', pngOf(3, 3).subarray(0, 20)],
  [
    'a JPEG without a picture',
    Buffer.concat([Buffer.from([0xff, 0xd8]), jpegSegment(0xe0, Buffer.alloc(40))]),
  ],
  ['a picture of no width', pngOf(0, 9)],
])('takes %s for no picture', (_, bytes) => {
  expect(imageHeader(bytes)).toBeNull()
})
