import type { Page } from 'playwright-core'
import { percentiles, type Percentiles } from '../measuring/percentiles'

export interface Frames {
  count: number
  /** What the page itself has to do in a frame: scripts of the frame, style, layout and paint, in ms. */
  work: Percentiles
  /** From one frame to the next, in ms: about 16.7 while nothing is in the way. */
  between: Percentiles
  /** The longest that nothing was painted, in ms. */
  longest: number
}

interface Recording {
  work: number[]
  starts: number[]
  stop: () => void
}

declare global {
  var recordedFrames: Recording | undefined
}

/** Records every frame of a page while something is done with it. */
export async function framesWhile(page: Page, doing: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const recording: Recording = { work: [], starts: [], stop: () => (goesOn = false) }
    let goesOn = true
    let began = 0
    const { port1: after, port2: frame } = new MessageChannel()
    // A message that is sent in a frame arrives when the frame has been painted.
    after.onmessage = () => recording.work.push(performance.now() - began)
    const each = (at: number) => {
      began = performance.now()
      recording.starts.push(at)
      frame.postMessage(null)
      if (goesOn) requestAnimationFrame(each)
    }
    requestAnimationFrame(each)
    globalThis.recordedFrames = recording
  })
  await doing()
  const { work, starts } = await page.evaluate(() => {
    const recording = globalThis.recordedFrames
    recording?.stop()
    return { work: recording?.work ?? [], starts: recording?.starts ?? [] }
  })
  const between = starts.slice(1).map((start, nth) => start - (starts[nth] ?? start))
  return {
    count: starts.length,
    work: percentiles(work),
    between: percentiles(between),
    longest: Math.round(Math.max(0, ...between)),
  }
}

/** Scrolls a page down by so many pixels in each frame, for so many frames. */
export async function scroll(page: Page, { by, frames }: { by: number; frames: number }): Promise<void> {
  await page.evaluate(
    ([step, count]) =>
      new Promise<void>((done) => {
        let left = count
        const each = () => {
          window.scrollBy(0, step)
          if (--left > 0) requestAnimationFrame(each)
          else done()
        }
        requestAnimationFrame(each)
      }),
    [by, frames] as const,
  )
}
