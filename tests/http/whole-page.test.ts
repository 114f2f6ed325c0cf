import { createElement, type ReactElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { wholePage } from '~/http/whole-page'

function pageOf(element: ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(element, {
      onAllReady: () => pipe(wholePage((page) => resolve(Buffer.from(page).toString()))),
      onError: reject,
    })
  })
}

describe('a page, handed over whole', () => {
  it.each(['ø', 'ŋ', '–', '🧭'])(
    'keeps %s wherever it stands in what React writes at once',
    async (letter) => {
      for (let before = 0; before < 8; before++) {
        // Shorter than what React encodes apart, and repeated past the end of its buffer of 2048 bytes.
        const words = 'a'.repeat(before) + letter.repeat(600 / letter.length)
        const paragraphs = Array.from({ length: 9 }, (_, key) => createElement('p', { key }, words))
        expect(await pageOf(createElement('div', null, paragraphs))).toBe(
          `<div>${`<p>${words}</p>`.repeat(9)}</div>`,
        )
      }
    },
  )

  it('keeps a page that ends inside the buffer', async () => {
    expect(await pageOf(createElement('p', null, 'Blåbærsyltetøy'))).toBe('<p>Blåbærsyltetøy</p>')
  })
})
