import { pattern, schema, truthy } from '@stoplight/spectral-functions'

// Spectral bundles this file and runs it with a `require` of its own, which it leaves alone.
const serviceSchema = require('../../schemas/service.schema.json')

const demand = (given, field) => ({ given, severity: 'warn', then: { field, function: truthy } })

/** The schema, and ten rules such as an organisation might write: what those find is not counted. */
export default {
  rules: {
    'service-schema': {
      given: '$',
      severity: 'error',
      then: { function: schema, functionOptions: { schema: serviceSchema, allErrors: true } },
    },
    'provider-country': demand('$.provider', 'country'),
    'provider-contact': demand('$.provider', 'contact'),
    'agreement-version': demand('$.documents.agreement', 'version'),
    'activity-source': demand('$.activities[*]', 'source'),
    'retention-period': demand('$.activities[*].retention[*]', 'period'),
    confidentiality: demand('$.obligations', 'confidentiality'),
    'subprocessor-country': demand('$.subprocessors[*]', 'country'),
    'transfer-safeguard': demand('$.transfers[*]', 'safeguard'),
    'breach-notice-in-hours': {
      given: '$.breach.notice.within',
      severity: 'warn',
      then: { function: pattern, functionOptions: { match: '^\\d+ hours$' } },
    },
    'clauses-in-force': {
      given: '$.transfers[*].safeguard.decision',
      severity: 'warn',
      then: { function: pattern, functionOptions: { notMatch: '^2010/87$' } },
    },
  },
}
