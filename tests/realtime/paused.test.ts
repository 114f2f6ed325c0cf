import { afterEach, beforeEach, expect, it } from 'vitest'
import { aMoment, saved, startLive, synced, until, type Live } from '#tests/support/live'

let live: Live

beforeEach(async () => {
  live = await startLive()
})
afterEach(() => live.stop())

it('keeps the text still while others write, stores what is written here, and merges when it goes on', async () => {
  const note = await live.note()
  const one = await synced(await live.open('member', note))
  const other = await synced(await live.open('secretariat', note))
  const told: boolean[] = []
  one.on('held', () => told.push(one.hasWaiting))
  one.pause(true)
  other.doc.getText('t').insert(0, 'dere')
  await saved(other)
  await until(() => one.hasWaiting, 'something waits')
  other.doc.getText('t').insert(4, '!')
  one.doc.getText('t').insert(0, 'Hei ')
  await saved(one)
  await until(() => other.doc.getText('t').toString().includes('Hei '), 'the others see it')
  await aMoment()
  expect(one.doc.getText('t').toString()).toBe('Hei ')
  one.pause(false)
  expect(one.doc.getText('t').toString()).toBe(other.doc.getText('t').toString())
  expect([one.isPaused, one.hasWaiting]).toEqual([false, false])
  // Paused, something waits, and all is as it was: once each, however much waited.
  expect(told).toEqual([false, true, false])
  other.doc.getText('t').insert(0, 'x')
  await until(() => one.doc.getText('t').toString().startsWith('x'), 'arrives at once again')
})

it('brings the stored text first, however it was left', async () => {
  const note = await live.note()
  const other = await synced(await live.open('secretariat', note))
  other.doc.getText('t').insert(0, 'Der fra før')
  await saved(other)
  const one = await live.open('member', note)
  one.pause(true)
  await synced(one)
  expect(one.doc.getText('t').toString()).toBe('Der fra før')
})
