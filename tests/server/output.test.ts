import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, it } from 'vitest'
import { printTo, type Output } from '~/server/output'

/** A stream whose reader has fallen behind by as many bytes as the test says. */
class Reader extends EventEmitter {
  writableLength = 0
  readonly read: string[] = []
  write(text: string) {
    this.read.push(text)
    return true
  }
}

describe('printing', () => {
  let reader: Reader
  let print: (text: string) => void
  beforeEach(() => {
    reader = new Reader()
    print = printTo(reader as unknown as Output)
  })

  it('leaves lines out while the reader is far behind, and says how many when it is back', () => {
    reader.writableLength = 2_000_000
    print('one\n')
    print('two\n')
    expect(reader.read).toEqual([])
    reader.writableLength = 0
    print('three\n')
    print('four\n')
    const [notice, ...lines] = reader.read
    expect(JSON.parse(notice ?? '')).toMatchObject({ level: 40, leftOut: 2 })
    expect(lines).toEqual(['three\n', 'four\n'])
  })

  it('prints no more when the reader is gone', () => {
    reader.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
    print('one\n')
    expect(reader.read).toEqual([])
  })
})
