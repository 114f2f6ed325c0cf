import { expect, it } from 'vitest'
import { isToComment } from '~/editor/extensions/ways'

const key = { key: 'm', code: 'KeyM', altKey: true, ctrlKey: true, metaKey: false, shiftKey: false }

it('knows the key that comments by its place too: a keyboard with AltGr sends another letter', () => {
  expect(isToComment(key)).toBe(true)
  expect(isToComment({ ...key, key: 'µ' })).toBe(true)
  expect(isToComment({ ...key, code: 'Semicolon' })).toBe(true)
  expect(isToComment({ ...key, key: 'µ', ctrlKey: false, metaKey: true })).toBe(true)
})

it('leaves every other key to the text', () => {
  expect(isToComment({ ...key, altKey: false })).toBe(false)
  expect(isToComment({ ...key, ctrlKey: false })).toBe(false)
  expect(isToComment({ ...key, shiftKey: true })).toBe(false)
  expect(isToComment({ ...key, metaKey: true })).toBe(false)
  expect(isToComment({ ...key, key: 'n', code: 'KeyN' })).toBe(false)
})
