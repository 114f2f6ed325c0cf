/**
 * `NotDone` with the code `unreachable`, as Remix writes what an action answers (turbo-stream 2): whatever writes it must be in
 * the browser before the connection is lost, and this is all that it would ever write.
 */
const written =
  '[{"_1":2},"data",{"_3":4,"_5":6,"_7":8,"_9":10},"done",false,"errors",[],"values",{},"refusal",{"_11":12,"_13":-5},"code","unreachable","current"]\n'

/** The answer to a form that did not reach the server, or whose answer did not reach the browser. */
export function notSent(): Response {
  return new Response(written, { status: 503, headers: { 'Content-Type': 'text/x-script' } })
}
