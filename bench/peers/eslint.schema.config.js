import { readFileSync } from 'node:fs'
import jsonSchema from 'eslint-plugin-json-schema-validator'
import style from './eslint.config.js'

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/service.schema.json', import.meta.url), 'utf8'),
)

/** The same, and our schema, from this folder: nothing is fetched. */
export default [
  ...style,
  {
    files: ['**/*.yaml'],
    plugins: { 'json-schema-validator': jsonSchema },
    rules: {
      'json-schema-validator/no-invalid': [
        'error',
        { schemas: [{ fileMatch: ['**/*.yaml'], schema }], useSchemastoreCatalog: false },
      ],
    },
  },
]
