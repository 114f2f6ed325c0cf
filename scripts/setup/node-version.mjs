/** Oldest Node that the project runs on; the same as `engines` in package.json. */
export const oldestNode = '20.19.0'

/**
 * Says in plain words why this Node cannot run Tvers, or `null` when it can.
 * @param {string} version as in `process.versions.node`: `20.19.0`
 * @returns {string | null}
 */
export function nodeComplaint(version) {
  if (!isOlder(version, oldestNode)) return null
  return [
    `Tvers needs Node ${oldestNode} or later; this is Node ${version}.`,
    'Install a newer Node (https://nodejs.org, or your version manager) and run the command again.',
  ].join('\n')
}

/** Ends the process with the complaint when this Node is too old. */
export function requireNode() {
  const complaint = nodeComplaint(process.versions.node)
  if (!complaint) return
  console.error(complaint)
  process.exit(1)
}

function isOlder(version, floor) {
  const have = version.split('.').map(Number)
  const want = floor.split('.').map(Number)
  const first = want.findIndex((part, place) => (have[place] ?? 0) !== part)
  return first !== -1 && (have[first] ?? 0) < want[first]
}
