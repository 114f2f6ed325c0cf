import { describe, expect, it } from 'vitest'
import { demoOptions } from '#scripts/setup/demo-options.mjs'

describe('the flags of npm run demo', () => {
  it('have defaults', () => {
    expect(demoOptions([], {})).toEqual({ port: 3000, data: 'var/demo', reset: false })
  })

  it('are read as given', () => {
    const args = ['--port', '3100', '--data', '/tmp/demo', '--reset']
    expect(demoOptions(args, {})).toEqual({ port: 3100, data: '/tmp/demo', reset: true })
    expect(demoOptions(['--port=3100'], {})).toMatchObject({ port: 3100 })
  })

  it('are found where npm puts them when the -- is forgotten', () => {
    const env = { npm_config_port: '3100', npm_config_data: 'elsewhere', npm_config_reset: 'true' }
    expect(demoOptions([], env)).toEqual({ port: 3100, data: 'elsewhere', reset: true })
    expect(demoOptions(['--port', '3200'], env)).toMatchObject({ port: 3200 })
    const bare = { npm_config_port: 'true', npm_config_data: 'true' }
    expect(demoOptions(['elsewhere', '3100'], bare)).toMatchObject({ port: 3100, data: 'elsewhere' })
    expect(demoOptions([], bare)).toHaveProperty('complaint')
  })

  it.each([
    [['--colour'], "Unknown option '--colour'"],
    [['--port', 'many'], '--port is a number'],
    [['--port', '70000'], '--port is a number'],
    [['--port', '0'], '--port is a number'],
    [['extra'], 'Unexpected argument "extra"'],
    [['--port'], 'argument missing'],
    [['--data', ''], '--data is the folder'],
  ])('%j is answered with what is wrong', (args, words) => {
    expect(demoOptions(args, {})).toEqual({ complaint: expect.stringContaining(words) as string })
  })
})
