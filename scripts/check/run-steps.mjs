import { run } from '../setup/child.mjs'

/**
 * Runs a step to its end and prints its time. A step that is told to be quiet shows its output only when it
 * fails, so that two that run side by side do not write into each other.
 * @param {import('./steps.mjs').Step} step
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ name: string, passed: boolean, seconds: number }>}
 */
export async function runStep(step, options = {}) {
  const start = performance.now()
  const { code, output } = await run(process.execPath, step.args, options)
  const result = { name: step.name, passed: code === 0, seconds: (performance.now() - start) / 1000 }
  if (!result.passed && output) console.error(output.trimEnd())
  console.log(line(result))
  return result
}

/** `format       ok      3.1 s` */
function line({ name, passed, seconds }) {
  return `${name.padEnd(12)} ${passed ? 'ok    ' : 'FAILED'} ${seconds.toFixed(1).padStart(6)} s`
}
