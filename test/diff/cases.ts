/** The head of a service, which both sides share. */
export const service = (body: string): string =>
  `apiVersion: dpa-lint/v1\nkind: Service\nid: calls\nname: Calls\n${body}\n`

export const organisation = (body: string): string =>
  `apiVersion: dpa-lint/v1\nkind: Organisation\nid: us\nname: Us\n${body}\n`

/** What was declared of one thing, what is now, and every change that is made of it. */
export type Case = readonly [before: string, after: string, changes: readonly string[]]
