import { Agent, get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

export interface Asking {
  url: string
  /** The path and the cookie of each request, in turn. */
  next: (nth: number) => { path: string; cookie: string }
  perSecond: number
  seconds: number
}

/**
 * Asks at a steady rate, whether or not earlier answers have come, as people do.
 * @returns how long each answer took as the asker saw it, in ms
 * @throws when an answer is not 200
 */
export async function ask({ url, next, perSecond, seconds }: Asking): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 })
  const began = performance.now()
  const answers: Array<Promise<number>> = []
  for (let nth = 0; nth < perSecond * seconds; nth++) {
    const due = began + (nth * 1_000) / perSecond
    await pause(Math.max(0, due - performance.now()))
    const { path, cookie } = next(nth)
    answers.push(askOne(agent, url + path, cookie))
  }
  const times = await Promise.all(answers)
  agent.destroy()
  return times
}

function askOne(agent: Agent, url: string, cookie: string): Promise<number> {
  const began = performance.now()
  const headers = { cookie, 'accept-encoding': 'gzip', 'accept-language': 'nb' }
  const attempt = () =>
    new Promise<number>((resolve, reject) => {
      const request = get(url, { agent, headers }, (response) => {
        response.resume()
        response.once('error', reject)
        response.once('end', () => {
          if (response.statusCode === 200) resolve(performance.now() - began)
          else reject(new Error(`${url} answered ${response.statusCode}`))
        })
      })
      // A kept connection that the server closed just then is asked anew, as browsers do; its time counts from the first asking.
      request.once('error', (error) => (request.reusedSocket ? resolve(attempt()) : reject(error)))
    })
  return attempt()
}
