import type { Choice, DeskEntry, DeskState, OpenedDesk, Refusal } from './contract.ts'

/** What the server refuses, in its own words. */
export class RefusedError extends Error {}

/** All that the page asks of its server, below the address that holds its token. */
export const askDesk = {
  entries: () => post<readonly DeskEntry[]>('entries', {}),
  open: (entry: number) => post<OpenedDesk>('open', { entry }),
  judge: (entry: number, text: string) => post<DeskState>('judge', { entry, text }),
  decide: (entry: number, choice: Choice) =>
    post<{ readonly text: string }>('decide', { entry, ...choice }),
  save: (entry: number, text: string, version: string) =>
    post<{ readonly version: string }>('save', { entry, text, version }),
}

async function post<Answer>(what: string, body: object): Promise<Answer> {
  const response = await fetch(`api/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new RefusedError('the desk no longer answers: start it again in the terminal')
  })
  const answer: Answer | Refusal = await response.json()
  if (!response.ok) throw new RefusedError((answer as Refusal).error)
  return answer as Answer
}
