import type { Book } from '../io/host.ts'

/** The rule by which the help shows how one is named: the first of the law book. */
export const exampleRule = ({ rules: [first] }: Book): string => first?.id ?? '<rule>'
