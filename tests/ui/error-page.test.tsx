import { expect, test } from 'vitest'
import { languages } from '~/i18n/languages'
import { ErrorPage, knownStatus } from '~/ui/errors/ErrorPage'
import { html } from './render'

test('a status without words of its own is told as a fault of ours', () => {
  expect(knownStatus(404)).toBe(404)
  expect(knownStatus(418)).toBe(500)
})

test.each(languages)('says what went wrong and shows the reference in %s', (language) => {
  const page = html(<ErrorPage status={500} reference="7F3K" />, '/w/1', language)
  expect(page.match(/<h1/g)).toHaveLength(1)
  expect(page).toContain('7F3K')
})

test('who is not signed in comes back to the same page afterwards', () => {
  const page = html(<ErrorPage status={401} />, '/list?page=2')
  expect(page).toContain('/sign-in?returnTo=%2Flist%3Fpage%3D2')
})
