import type { DeskDocument, DocumentMark, ShownBlock } from './contract.ts'
import { element } from './dom.ts'

/** What the marks mean, for those who do not see their colour. */
const meanings = { used: 'declared', candidate: 'to be decided', unread: 'binding, not declared' }

/** The vendor's documents, with the passages that facts rest on. */
export function documentPane(pane: HTMLElement, chosen: (pointer: string) => void) {
  let shown = 0
  let all: readonly DeskDocument[] = []

  function render() {
    const current = all[shown] ?? all[0]
    pane.replaceChildren(
      element(
        'div',
        { class: 'pane-tools' },
        all.length > 1 ? documentPicker() : undefined,
        all.length > 0 ? legend() : undefined,
      ),
      current === undefined
        ? element(
            'p',
            { class: 'empty' },
            'No document lies beside this declaration. Name one under "documents", with "file", to see it here.',
          )
        : page(current),
    )
  }

  function documentPicker() {
    const picker = element(
      'select',
      {
        'aria-label': 'Document',
        change: () => {
          shown = picker.selectedIndex
          render()
        },
      },
      ...all.map(({ title }, index) =>
        element('option', { value: String(index), selected: index === shown }, title),
      ),
    )
    return picker
  }

  function page({ title, problem, blocks, id }: DeskDocument) {
    return element(
      'article',
      { class: 'paper', 'aria-label': title, 'data-document': id, lang: '' },
      problem === undefined ? undefined : element('p', { class: 'problem' }, problem),
      ...blocks.map(blockOf),
    )
  }

  function blockOf(block: ShownBlock, index: number): HTMLElement {
    const { kind, level = 2, label } = block
    const words = marked(block)
    const inner = [
      element('span', { class: 'label' }, label ?? ''),
      kind === 'heading'
        ? element(`h${Math.min(level + 2, 6)}` as 'h3', { class: 'words' }, ...words)
        : element('p', { class: 'words' }, ...words),
    ]
    return element('div', { class: `block ${kind}`, 'data-block': String(index) }, ...inner)
  }

  function marked({ text, marks }: ShownBlock): (Node | string)[] {
    const pieces: (Node | string)[] = []
    let at = 0
    for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
      if (mark.start < at) continue
      pieces.push(text.slice(at, mark.start), passage(mark, text.slice(mark.start, mark.end)))
      at = mark.end
    }
    pieces.push(text.slice(at))
    return pieces
  }

  function passage({ kind, pointer }: DocumentMark, words: string) {
    const meaning = element('span', { class: 'unseen' }, ` (${meanings[kind]}) `)
    if (pointer === undefined) return element('mark', { class: kind }, words, meaning)
    const go = () => chosen(pointer)
    return element(
      'mark',
      {
        class: kind,
        'data-pointer': pointer,
        role: 'button',
        tabindex: '0',
        click: go,
        keydown: (event) => {
          if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' '))
            return
          event.preventDefault()
          go()
        },
      },
      words,
      meaning,
    )
  }

  return {
    render(documents: readonly DeskDocument[]) {
      const top = pane.scrollTop
      all = documents
      render()
      pane.scrollTop = top
    },
    /** Brings the passage of a decision into view: the one at an address where it is named. */
    show(pointer: string, document?: string) {
      const index = all.findIndex(({ id }) => id === document)
      if (index !== -1 && index !== shown) {
        shown = index
        render()
      }
      for (const mark of pane.querySelectorAll('mark.current')) mark.classList.remove('current')
      const found = [...pane.querySelectorAll<HTMLElement>('mark[data-pointer]')].filter(
        ({ dataset }) => dataset['pointer'] === pointer,
      )
      for (const mark of found) mark.classList.add('current')
      found[0]?.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' })
    },
  }
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

const legend = () =>
  element(
    'p',
    { class: 'legend', 'aria-hidden': 'true' },
    ...Object.entries(meanings).map(([kind, meaning]) =>
      element('span', { class: `key ${kind}` }, meaning),
    ),
  )
