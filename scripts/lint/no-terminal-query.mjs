const terminals = ['get', 'all', 'run']
const handles = ['db', 'tx', 'reader', 'writer']

/**
 * `.get()`, `.all()` and `.run()` exist in Drizzle's SQLite dialect only; the same query has to run on
 * PostgreSQL, where a query is awaited. `map.get(key)` and `Promise.all(list)` take arguments and pass.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noTerminalQuery = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { terminal: 'Await the query instead of calling .{{name}}(): PostgreSQL has no such call.' },
  },
  create(context) {
    return {
      'CallExpression > MemberExpression.callee'(callee) {
        const name = callee.property.name
        if (callee.computed || !terminals.includes(name)) return
        const isHandle = callee.object.type === 'Identifier' && handles.includes(callee.object.name)
        if (callee.parent.arguments.length > 0 && !isHandle) return
        context.report({ node: callee, messageId: 'terminal', data: { name } })
      },
    }
  },
}
