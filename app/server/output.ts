/** What waits for a slow reader may take up this many bytes; what comes after it is left out, and counted. */
const mostWaiting = 1_048_576

/** As much of a writable stream as printing needs. */
export type Output = Pick<NodeJS.WriteStream, 'on' | 'write' | 'writableLength'>

/**
 * Prints without ever waiting for the reader. A reader that is slow, stopped or gone costs lines, and never keeps the
 * server from serving or from ending: a log is not worth an outage.
 */
export function printTo(output: Output): (text: string) => void {
  let gone = false
  let leftOut = 0
  output.on('error', () => {
    // There is nowhere left to say so.
    gone = true
  })
  return (text) => {
    if (gone) return
    if (output.writableLength > mostWaiting) {
      leftOut++
      return
    }
    if (leftOut)
      output.write(`${JSON.stringify({ level: 40, time: Date.now(), leftOut, msg: 'lines left out' })}\n`)
    leftOut = 0
    output.write(text)
  }
}

/** Standard output, for the log and for what the server says to whoever starts it. */
export const print = printTo(process.stdout)

// Node's own warnings go to standard error, whose reader may be gone as well.
process.stderr.on('error', () => undefined)
