import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whileSeen } from '~/editor/react/while-seen'

let page: EventTarget & { visibilityState: string }
let frame: EventTarget
beforeEach(() => {
  vi.useFakeTimers()
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  frame = new EventTarget()
  vi.stubGlobal('document', page)
  vi.stubGlobal('window', frame)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const seconds = (count: number) => vi.advanceTimersByTime(count * 1000)
const comesBack = () => frame.dispatchEvent(new Event('focus'))

it('asks when somebody comes back, but not at each move between windows, and now and then meanwhile', () => {
  const ask = vi.fn()
  const end = whileSeen(ask)
  comesBack()
  expect(ask).toHaveBeenCalledTimes(0)
  seconds(11)
  comesBack()
  comesBack()
  page.dispatchEvent(new Event('visibilitychange'))
  expect(ask).toHaveBeenCalledTimes(1)
  seconds(5 * 60)
  expect(ask).toHaveBeenCalledTimes(2)
  end()
  seconds(3600)
  comesBack()
  expect(ask).toHaveBeenCalledTimes(2)
})

it('asks nothing while the page lies behind others', () => {
  const ask = vi.fn()
  page.visibilityState = 'hidden'
  const end = whileSeen(ask)
  seconds(3600)
  comesBack()
  expect(ask).toHaveBeenCalledTimes(0)
  page.visibilityState = 'visible'
  page.dispatchEvent(new Event('visibilitychange'))
  expect(ask).toHaveBeenCalledTimes(1)
  end()
})
