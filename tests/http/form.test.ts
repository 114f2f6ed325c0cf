import { expect, it } from 'vitest'
import { readForm } from '~/http/form.server'

/** A form that does not say beforehand how large it is, and whether it was read to its end. */
function endless(chunks: number) {
  const told = { given: 0, left: false }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (told.given === chunks) return controller.close()
      controller.enqueue(Buffer.from(told.given++ === 0 ? 'text=' : 'x'.repeat(1000)))
    },
    cancel: () => void (told.left = true),
  })
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
  return { request: new Request('http://127.0.0.1/', init), told }
}

it('reads a form that says nothing of its size', async () => {
  expect(String((await readForm(endless(3).request)).values.text).length).toBe(2000)
})

it('stops reading one that is larger than a form may be', async () => {
  const { request, told } = endless(1_000_000)
  await expect(readForm(request, 50_000)).rejects.toMatchObject({ code: 'too-large' })
  expect(told.left).toBe(true)
  expect(told.given).toBeLessThan(100)
})

it('does not begin to read one that says itself that it is too large', async () => {
  const request = new Request('http://127.0.0.1/', {
    method: 'POST',
    headers: { 'content-length': '60000' },
    body: 'a=b',
  })
  await expect(readForm(request, 50_000)).rejects.toMatchObject({ code: 'too-large' })
})

it('takes a form that breaks off for one that it does not understand', async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) })
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' }
  const request = new Request('http://127.0.0.1/', init)
  await expect(readForm(request)).rejects.toMatchObject({ code: 'bad-request' })
})

it('reads the files of a form apart from its words', async () => {
  const form = new FormData()
  form.set('title', 'Notat')
  form.set('file', new File(['ord'], 'notat.md'))
  const { values, files } = await readForm(new Request('http://127.0.0.1/', { method: 'POST', body: form }))
  expect(values).toEqual({ title: 'Notat' })
  expect(files).toEqual({ file: { name: 'notat.md', bytes: Buffer.from('ord') } })
})
