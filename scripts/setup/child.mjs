import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs a command in the checkout with our own terminal and waits for it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] `quiet` holds the output back and returns it
 * @returns {Promise<{ code: number, output: string }>} code 127 when the command does not exist
 */
export function run(command, args, options = {}) {
  const { env = process.env, quiet = false } = options
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 127, output: output + error.message }))
    child.on('close', (code, signal) => resolve({ code: signal ? 128 : (code ?? 1), output }))
  })
}

/**
 * Runs npm itself: the one that started this script when there is one, else the one on the path.
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 */
export function npm(args, options) {
  const own = process.env.npm_execpath
  if (own && /npm-cli\.c?js$/.test(own)) return run(process.execPath, [own, ...args], options)
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options)
}

/**
 * Starts a long-running Node program, passes the signals that should end it on, and waits for its end.
 * A program that is still there ten seconds after the signal is killed.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} the exit code that the caller should end with
 */
export function serve(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
    const end = (signal) => {
      child.kill(signal)
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
    }
    // A terminal sends Ctrl-C to the whole process group: the child has it already.
    process.on('SIGINT', () => (process.stdin.isTTY ? undefined : end('SIGINT')))
    process.on('SIGTERM', () => end('SIGTERM'))
    process.on('SIGHUP', () => end('SIGTERM'))
    whenOrphaned(() => end('SIGTERM'))
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('close', (code, signal) => resolve(signal ? 128 : (code ?? 1)))
  })
}

/**
 * npm tells only the shell between it and us to end, so that stopping `npm run demo` from outside would leave
 * the server behind and its port taken. A changed parent says that the shell is gone.
 */
function whenOrphaned(act) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    act()
  }, 300)
  watch.unref()
}
