import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import answersSchema from '../../../schemas/answers.schema.json' with { type: 'json' }
import serviceSchema from '../../../schemas/service.schema.json' with { type: 'json' }
import { letterContentOf } from '../../../src/documents/letter/content.ts'
import { importAnswers } from '../../../src/documents/letter/import-answers.ts'
import { questionsOf } from '../../../src/documents/letter/questions.ts'
import { letterYaml } from '../../../src/documents/letter/sheet.ts'
import { readYaml } from '../../../src/read/yaml/yaml.ts'
import { subjectOf } from '../findings/world.ts'
import { example, inLanguage, service } from '../registers/world.ts'

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true })
ajv.addVocabulary(['x-article', 'x-registers', 'x-noun'])
ajv.addSchema(serviceSchema)
const validate = ajv.compile(answersSchema)

test('every sheet is what the published schema says, and asks each question once', async () => {
  for (const name of ['real', 'chain']) {
    const subject = await example(name)
    for (const { id } of subject.workspace.services) {
      const [document] = readYaml(
        letterYaml(subject, { ...inLanguage('de'), service: id }),
      ).documents
      expect(document?.faults, id).toEqual([])
      expect(validate(document?.data), id).toBe(true)
      const blanks = JSON.stringify(document?.data).match(/"unknown"/g) ?? []
      expect(blanks.length, id).toBe(questionsOf(letterContentOf(subject, { service: id })).length)
    }
  }
})

test('the schema admits its own examples, and nothing beside the answers', () => {
  for (const sheet of answersSchema.examples) expect(validate(sheet)).toBe(true)
  expect(validate({ ...answersSchema.examples[0], write: true })).toBe(false)
  expect(validate({ ...answersSchema.examples[0], answers: [] })).toBe(false)
})

test('a question on a whole takes in those on its parts', async () => {
  const subject = await subjectOf({
    'a.yaml': service(
      'a',
      'activities: [{ id: x, role: processor }]',
      'breach: { notice: { within: 96 hours, qualified: if possible, after: confirmation } }',
    ),
  })
  const asked = questionsOf(letterContentOf(subject, { service: 'a' })).map(
    ({ pointer }) => pointer,
  )
  expect(asked).toContain('/breach/notice')
  expect(asked.filter((pointer) => pointer.startsWith('/breach/notice/'))).toEqual([])
})

test('what comes back is held against what is asked today', async () => {
  const subject = await subjectOf({
    'a.yaml': service(
      'a',
      'activities: [{ id: x, role: processor }]',
      'subprocessors: [{ id: one, description: somebody, task: hosting, country: FR }]',
    ),
  })
  const outcome = (answers: unknown) => {
    const { answers: given, refused } = importAnswers(answers, subject, { service: 'a' })
    return {
      given: given.map(({ pointer }) => pointer),
      refused: refused.map(({ message }) => message),
    }
  }
  expect(
    outcome({ subprocessors: { one: { name: 'One SA', address: 'unknown', task: null } } }),
  ).toEqual({
    given: ['/subprocessors/0/name'],
    refused: [],
  })
  // It is declared so already: whoever says it again changes nothing.
  expect(outcome({ subprocessors: { one: { task: 'hosting' } } })).toEqual({
    given: [],
    refused: [],
  })
  expect(outcome({ subprocessors: { one: { task: 'spying' } } })).toEqual({
    given: [],
    refused: ['"subprocessors/one/task" is not asked for'],
  })
  expect(outcome({ subprocessors: { '0': { name: 'One SA' } } })).toEqual({
    given: [],
    refused: ['"subprocessors/0" is not asked for'],
  })
})
