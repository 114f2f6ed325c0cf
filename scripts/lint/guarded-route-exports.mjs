import { importedNames } from './imported-names.mjs'

const guards = { loader: ['read', 'publicRead'], action: ['mutate', 'publicMutate'] }

/**
 * The third lock of the gate: what a route exports as `loader` or `action` is the direct result of a guard
 * from app/http, so that no URL answers before somebody asked who may.
 * @type {import('eslint').Rule.RuleModule}
 */
export const guardedRouteExports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unguarded: 'Export {{name}} as a direct call of {{guards}} from ~/http.',
      elsewhere: 'Write {{name}} in the route itself, so that its guard is in sight.',
      wildcard: 'A route names its exports; `export *` may carry an unguarded loader or action.',
    },
  },
  create(context) {
    const fromHttp = importedNames(context.sourceCode.ast, (source) => /^(~|\.)\/http\//.test(source))

    function isGuarded(name, value) {
      if (value?.type !== 'CallExpression' || value.callee.type !== 'Identifier') return false
      return guards[name].includes(fromHttp.get(value.callee.name))
    }

    function check(node, name, value) {
      if (!Object.hasOwn(guards, name) || isGuarded(name, value)) return
      context.report({ node, messageId: 'unguarded', data: { name, guards: callsOf(name) } })
    }

    return {
      ExportAllDeclaration: (node) => context.report({ node, messageId: 'wildcard' }),
      ExportNamedDeclaration(node) {
        for (const specifier of node.specifiers) {
          const name = specifier.exported.name ?? specifier.exported.value
          if (Object.hasOwn(guards, name)) context.report({ node, messageId: 'elsewhere', data: { name } })
        }
        if (node.declaration?.type === 'FunctionDeclaration') check(node, node.declaration.id.name, null)
        if (node.declaration?.type !== 'VariableDeclaration') return
        for (const { id, init } of node.declaration.declarations) {
          for (const name of boundNames(id)) check(node, name, id.type === 'Identifier' ? init : null)
        }
      },
    }
  },
}

function callsOf(name) {
  return guards[name].map((guard) => `${guard}(...)`).join(' or ')
}

function boundNames(pattern) {
  if (pattern.type === 'Identifier') return [pattern.name]
  if (pattern.type !== 'ObjectPattern') return []
  return pattern.properties.flatMap((property) => (property.value ? boundNames(property.value) : []))
}
