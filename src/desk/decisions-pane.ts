import type { Decision, OfferedReading } from './contract.ts'
import { element } from './dom.ts'

interface Doing {
  decide(decision: Decision, value: string, reading?: OfferedReading): void
  /** Ends a draft: what is still unknown then is unknown, and no longer undecided. */
  finish(): void
  /** Shows where a decision's passage stands. */
  show(decision: Decision, reading?: OfferedReading): void
}

const states = { decided: 'decided', offered: 'to be decided', open: 'nothing found' } as const

/** One decision after another: value, passage, rivals; and the list of them all. */
export function decisionsPane(pane: HTMLElement, { decide, finish, show }: Doing) {
  // That the documents do not say it has been decided here; the declaration says `unknown` as before.
  const looked = new Set<string>()
  let isDraft = false
  let decisions: readonly Decision[] = []
  let current: string | undefined
  let reading = 0
  let changing = false
  let onlyOpen = false

  const at = () =>
    Math.max(
      0,
      decisions.findIndex(({ pointer }) => pointer === current),
    )
  const isOpen = ({ state }: Decision) => state !== 'decided'

  function go(pointer: string | undefined, focus = true) {
    current = pointer
    reading = 0
    changing = false
    render()
    const decision = decisions[at()]
    if (decision) show(decision, decision.readings[0])
    if (focus) pane.querySelector<HTMLElement>('.card')?.focus()
  }

  function step(by: number) {
    const next = decisions[(at() + by + decisions.length) % decisions.length]
    if (next) go(next.pointer)
  }

  /** The next that nobody has decided, from the current one on and around. */
  function nextOpen() {
    const from = at()
    const around = [...decisions.slice(from + 1), ...decisions.slice(0, from)]
    return around.find(({ state }) => state === 'offered') ?? around.find(isOpen)
  }

  function decided(decision: Decision, value: string, chosen?: OfferedReading) {
    if (value === 'unknown') looked.add(decision.pointer)
    else looked.delete(decision.pointer)
    decisions = decisions.map(withLooked)
    const next = nextOpen()
    decide(decision, value, chosen)
    if (next) go(next.pointer)
  }

  const withLooked = (one: Decision): Decision =>
    looked.has(one.pointer) ? { ...one, state: 'decided', value: one.value ?? 'unknown' } : one

  function render() {
    const decision = decisions[at()]
    const left = decisions.filter(isOpen).length
    pane.replaceChildren(
      element(
        'div',
        { class: 'pane-tools' },
        progress(decisions.length - left, decisions.length),
        left === 0 && isDraft
          ? element(
              'button',
              { type: 'button', class: 'primary', click: finish },
              'Finish: it is no draft any more',
            )
          : undefined,
      ),
      decision ? card(decision) : element('p', { class: 'empty' }, 'There is nothing to decide.'),
      list(),
    )
  }

  function card(decision: Decision) {
    const { group, name, help, pointer, value, state, readings } = decision
    return element(
      'section',
      { class: `card ${state}`, tabindex: '-1', 'aria-label': `${group}: ${name}`, keydown: keys },
      element('p', { class: 'group' }, group),
      element('h3', {}, name),
      element('p', { class: 'help' }, help),
      element('p', { class: 'path' }, pointer.slice(1).replaceAll('/', ' › ')),
      value === undefined
        ? undefined
        : element('p', { class: 'now' }, 'Declared: ', element('code', {}, value)),
      readings.length > 0
        ? readingsOf(decision)
        : element('p', { class: 'none' }, 'No passage was found for it.'),
      changing ? changeForm(decision) : buttons(decision),
    )
  }

  function readingsOf(decision: Decision) {
    return element(
      'fieldset',
      { class: 'readings' },
      element(
        'legend',
        {},
        decision.readings.length > 1 ? 'The document can be read as' : 'The document says',
      ),
      ...decision.readings.map((one, index) => {
        const id = `reading-${index}`
        return element(
          'div',
          { class: 'reading' },
          element('input', {
            type: 'radio',
            name: 'reading',
            id,
            checked: index === reading,
            change: () => {
              reading = index
              show(decision, one)
            },
          }),
          element(
            'label',
            { for: id },
            element('code', {}, one.value),
            element('q', {}, one.quote),
          ),
          element(
            'button',
            { type: 'button', class: 'place', click: () => show(decision, one) },
            one.address,
          ),
        )
      }),
    )
  }

  function buttons(decision: Decision) {
    const chosen = decision.readings[reading]
    return element(
      'div',
      { class: 'buttons' },
      element(
        'button',
        {
          type: 'button',
          class: 'primary',
          disabled: chosen === undefined,
          click: () => accept(decision),
        },
        'Accept',
        key('A'),
      ),
      element('button', { type: 'button', click: () => change() }, 'Change', key('C')),
      element(
        'button',
        { type: 'button', click: () => decided(decision, 'unknown') },
        'Unknown',
        key('U'),
      ),
      element('button', { type: 'button', class: 'quiet', click: () => step(1) }, 'Next', key('J')),
    )
  }

  function changeForm(decision: Decision) {
    const start = decision.value ?? decision.readings[reading]?.value ?? ''
    const field = element('input', {
      type: 'text',
      id: 'other',
      value: start,
      autocomplete: 'off',
      spellcheck: 'false',
      ...(decision.choices.length > 0 && { list: 'choices' }),
    })
    return element(
      'form',
      {
        class: 'change',
        submit: (event) => {
          event.preventDefault()
          if (field.value.trim() === '') return
          decided(decision, field.value, decision.readings[reading])
        },
      },
      element('label', { for: 'other' }, 'What the document says, as the declaration writes it'),
      field,
      decision.choices.length > 0
        ? element(
            'datalist',
            { id: 'choices' },
            ...decision.choices.map((value) => element('option', { value })),
          )
        : undefined,
      decision.choices.length > 0
        ? element('p', { class: 'choices' }, `One of: ${decision.choices.join(', ')}`)
        : undefined,
      element(
        'div',
        { class: 'buttons' },
        element('button', { class: 'primary' }, 'Decide'),
        element(
          'button',
          {
            type: 'button',
            click: () => {
              changing = false
              render()
              pane.querySelector<HTMLElement>('.card')?.focus()
            },
          },
          'Cancel',
        ),
      ),
    )
  }

  function accept(decision: Decision) {
    const chosen = decision.readings[reading]
    if (chosen) decided(decision, chosen.value, chosen)
  }

  function change() {
    changing = true
    render()
    pane.querySelector<HTMLInputElement>('#other')?.select()
  }

  /** Single letters count only while the card has the focus and nothing is being typed. */
  function keys(event: Event) {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof HTMLInputElement && event.target.type === 'text') {
      if (event.key === 'Escape') {
        changing = false
        render()
        pane.querySelector<HTMLElement>('.card')?.focus()
      }
      return
    }
    const decision = decisions[at()]
    if (!decision) return
    const doing: Readonly<Record<string, () => void>> = {
      a: () => accept(decision),
      c: change,
      u: () => decided(decision, 'unknown'),
      j: () => step(1),
      k: () => step(-1),
    }
    const digit = Number(event.key)
    if (digit >= 1 && digit <= decision.readings.length) {
      event.preventDefault()
      reading = digit - 1
      render()
      show(decision, decision.readings[reading])
      pane.querySelector<HTMLElement>('.card')?.focus()
      return
    }
    const act = doing[event.key.toLowerCase()]
    if (!act) return
    event.preventDefault()
    act()
  }

  function list() {
    const shown = onlyOpen ? decisions.filter(isOpen) : decisions
    const groups = [...new Set(shown.map(({ group }) => group))]
    return element(
      'nav',
      { class: 'all', 'aria-label': 'All decisions' },
      element(
        'label',
        { class: 'only' },
        element('input', {
          type: 'checkbox',
          checked: onlyOpen,
          change: () => {
            onlyOpen = !onlyOpen
            render()
          },
        }),
        'Only what is open',
      ),
      ...groups.map((group) =>
        element(
          'div',
          {},
          element('h3', {}, group),
          element('ul', {}, ...shown.filter((one) => one.group === group).map(entry)),
        ),
      ),
    )
  }

  const entry = ({ pointer, name, state, value }: Decision) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: `entry ${state}`,
          'aria-current': pointer === decisions[at()]?.pointer ? 'true' : undefined,
          click: () => go(pointer),
        },
        element('span', { class: 'sign', 'aria-hidden': 'true' }),
        element('span', { class: 'name' }, name),
        element('span', { class: 'unseen' }, `, ${states[state]}`),
        value === undefined ? undefined : element('code', {}, value),
      ),
    )

  return {
    render(next: readonly Decision[], draft: boolean) {
      isDraft = draft
      const focused =
        pane.contains(document.activeElement) && document.activeElement?.closest('.card')
      decisions = next.map(withLooked)
      if (current === undefined)
        current = (next.find(({ state }) => state === 'offered') ?? next[0])?.pointer
      render()
      if (focused) pane.querySelector<HTMLElement>('.card')?.focus()
    },
    go,
    open: () => decisions.filter(isOpen).length,
  }
}

const key = (letter: string) => element('kbd', { 'aria-hidden': 'true' }, letter)

const progress = (done: number, all: number) =>
  element(
    'div',
    { class: 'progress' },
    element('progress', {
      max: String(Math.max(all, 1)),
      value: String(done),
      'aria-label': 'Decided',
    }),
    element('span', {}, `${done} of ${all} decided`),
  )
