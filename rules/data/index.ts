import type { Rule } from '../../src/model/rule.ts'
import dataCategoriesMissing from './data-categories-missing.ts'
import dataCategoriesTooBroad from './data-categories-too-broad.ts'
import dataSubjectsMissing from './data-subjects-missing.ts'
import dataSubjectsTooBroad from './data-subjects-too-broad.ts'
import descriptionElsewhere from './description-elsewhere.ts'
import identityNumberWithoutNecessity from './identity-number-without-necessity.ts'
import locationDataWithoutPurpose from './location-data-without-purpose.ts'
import operationsIncomplete from './operations-incomplete.ts'
import operationsMissing from './operations-missing.ts'
import sourceOfDataMissing from './source-of-data-missing.ts'
import subjectMatterMissing from './subject-matter-missing.ts'
import telecomDataUndeclared from './telecom-data-undeclared.ts'
import trackingWithoutPurpose from './tracking-without-purpose.ts'

export const data: readonly Rule[] = [
  dataCategoriesMissing,
  dataCategoriesTooBroad,
  dataSubjectsMissing,
  dataSubjectsTooBroad,
  subjectMatterMissing,
  descriptionElsewhere,
  operationsMissing,
  operationsIncomplete,
  identityNumberWithoutNecessity,
  telecomDataUndeclared,
  locationDataWithoutPurpose,
  trackingWithoutPurpose,
  sourceOfDataMissing,
]
