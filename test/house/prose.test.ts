// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is tried here is code

import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { filesIn } from './files.ts'

/**
 * Whatever a rule says to people can be translated: it is a template with the tag `t`, or stands where
 * `npm run generate` looks for it. A sentence in plain quotes would stay English in every document.
 */

/** Where plain words are in their place: read by `generate`, shown in English pages, or never shown. */
const places = ['title', 'remedy', 'description', 'who', 'key']

/** Calls of which an argument is read and not shown. */
const readings = ['daysAtMost']

const isProse = (text: string) => /[a-z]{2,} +[a-z{]|\} +[a-z]{2,}/i.test(text)

/** The text of a literal, with `{}` for each value in it. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}')
}

/** Whether a message is what stands here: the property, or the third argument of a yielded `at`. */
const isMessage = (node: ts.Node) =>
  (ts.isPropertyAssignment(node.parent) && node.parent.name.getText() === 'message') ||
  (ts.isCallExpression(node.parent) &&
    node.parent.expression.getText() === 'at' &&
    ts.isYieldExpression(node.parent.parent) &&
    node.parent.arguments[2] === node)

function isInPlace(node: ts.Node): boolean {
  if (ts.isSourceFile(node) || ts.isFunctionLike(node)) return false
  if (ts.isPropertyAssignment(node) && places.includes(node.name.getText())) return true
  if (ts.isCallExpression(node) && readings.includes(node.expression.getText())) return true
  return isInPlace(node.parent)
}

function untagged(file: string, code: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const text = textOf(node)
    const isTagged = ts.isTaggedTemplateExpression(node.parent ?? node)
    if (text !== undefined && !isTagged && !isInPlace(node))
      if (isProse(text) || (isMessage(node) && /[a-z]/i.test(text))) found.push(`${file}: ${text}`)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true))
  return found
}

test('no rule says anything in plain quotes', () => {
  // Tables of law name laws and papers as they are called; `worded` takes the sentences among them.
  const files = filesIn('rules').filter((file) => !file.startsWith('rules/law/'))
  const found = files.flatMap((file) => untagged(file, readFileSync(file, 'utf8')))
  expect(found, found.join('\n')).toEqual([])
})

test.each([
  ["yield at(service, 'breach', 'missing')", ['missing']],
  ["yield at(service, 'breach', `${time} late`)", ['{} late']],
  ['yield { on, message: `nothing said of ${what}` }', ['nothing said of {}']],
  ["const said = open ? 'nothing is said' : t`it is said`", ['nothing is said']],
  ["const said = t`it says ${late ? 'far too late' : name}`", ['far too late']],
  ["yield at(service, 'breach', t`${time} late`)", []],
  ["rule({ title: 'A thing that is wrong', remedy: open ? 'ask for it' : 'strike it' })", []],
  ["const cause = { key: `end ${kind}`, message: (names) => 'one of them' }", ['one of them']],
])('%s', (code, expected) => {
  expect(untagged('a', code)).toEqual(expected.map((text) => `a: ${text}`))
})
