import type { Decision } from './contract.ts'
import { element } from './dom.ts'

/** The declaration as a form, in the order of an agreement. A field that changes is a decision. */
export function formPane(pane: HTMLElement, decide: (decision: Decision, value: string) => void) {
  return {
    render(decisions: readonly Decision[]) {
      const open = new Set(
        [...pane.querySelectorAll('details[open]')].map((one) => one.getAttribute('data-group')),
      )
      const groups = [...new Set(decisions.map(({ group }) => group))]
      pane.replaceChildren(
        ...groups.map((group, index) => {
          const fields = decisions.filter((one) => one.group === group)
          const left = fields.filter(({ state }) => state !== 'decided').length
          return element(
            'details',
            { 'data-group': group, open: open.size === 0 ? index === 0 : open.has(group) },
            element(
              'summary',
              {},
              group,
              element('span', { class: 'left' }, left === 0 ? 'decided' : `${left} open`),
            ),
            ...fields.map((field) => fieldOf(field, decide)),
          )
        }),
      )
    },
  }
}

function fieldOf(decision: Decision, decide: (decision: Decision, value: string) => void) {
  const { pointer, name, value = '', choices } = decision
  const id = `form${pointer.replaceAll('/', '-')}`
  const changed = (now: string) => {
    if (now.trim() !== '' && now !== value) decide(decision, now)
  }
  const input =
    choices.length > 0
      ? picker(id, [...new Set([value, ...choices, 'unknown'])], value, changed)
      : element('input', {
          id,
          type: 'text',
          value,
          autocomplete: 'off',
          spellcheck: 'false',
          change: ({ target }) => changed((target as HTMLInputElement).value),
        })
  return element('div', { class: 'field' }, element('label', { for: id }, name), input)
}

const picker = (
  id: string,
  values: readonly string[],
  value: string,
  changed: (now: string) => void,
) =>
  element(
    'select',
    { id, change: ({ target }) => changed((target as HTMLSelectElement).value) },
    ...values.map((one) =>
      element(
        'option',
        { value: one, selected: one === value },
        one === '' ? 'nobody has decided' : one,
      ),
    ),
  )
