import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { portIsFree } from '#scripts/setup/port.mjs'
import { root } from '#scripts/setup/root.mjs'

/** A server that needs a moment to leave, started through the same `serve` as demo, start and dev. */
const patient = `
process.once('SIGTERM', () => setTimeout(() => { console.log('left in order'); process.exit(0) }, 200))
console.log('ready')
setInterval(() => {}, 1000)`

describe('a server that is started by a script', () => {
  let folder: string
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'serve-'))))
  afterEach(() => rmSync(folder, { recursive: true }))

  function start(program: string) {
    const server = join(folder, 'server.mjs')
    const starter = join(folder, 'starter.mjs')
    writeFileSync(server, program)
    const serve = join(root, 'scripts', 'setup', 'child.mjs')
    writeFileSync(
      starter,
      `import { serve } from ${JSON.stringify(serve)}
       process.exitCode = await serve([${JSON.stringify(server)}], process.env)`,
    )
    return spawn(process.execPath, [starter], { stdio: ['ignore', 'pipe', 'pipe'] })
  }

  it('is told to end, and waited for', async () => {
    const starter = start(patient)
    let output = ''
    const ended = new Promise((resolve) => starter.on('close', resolve))
    starter.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.trim() === 'ready') starter.kill('SIGTERM')
    })
    expect(await ended).toBe(0)
    expect(output).toContain('left in order')
  })

  it('hands its exit code on', async () => {
    const starter = start('process.exit(3)')
    expect(await new Promise((resolve) => starter.on('close', resolve))).toBe(3)
  })
})

describe('whether a port is free', () => {
  it('no while somebody listens, yes afterwards', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    expect(await portIsFree(port)).toBe(false)
    await new Promise((resolve) => other.close(resolve))
    expect(await portIsFree(port)).toBe(true)
  })
})
