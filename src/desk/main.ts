import { askDesk, RefusedError } from './ask.ts'
import type { Decision, DeskEntry, DeskFinding, DeskState, OfferedReading } from './contract.ts'
import { decisionsPane } from './decisions-pane.ts'
import { documentPane } from './document-pane.ts'
import { byId, element } from './dom.ts'
import { editorPane } from './editor.ts'
import { formPane } from './form-pane.ts'
import type { CompletedSchema } from './schema-completion.ts'

/** Milliseconds without a key pressed, after which the text is judged. */
const pause = 250

const say = (text: string) => {
  byId('status', HTMLElement).textContent = text
}

/** Which declaration to open, where there are several. */
function choose(entries: readonly DeskEntry[]) {
  const list = byId('choose', HTMLElement)
  list.hidden = false
  list.append(
    element('h2', {}, 'Which declaration?'),
    element(
      'ul',
      {},
      ...entries.map(({ name, file }, index) =>
        element(
          'li',
          {},
          element(
            'button',
            {
              type: 'button',
              click: () => {
                list.hidden = true
                open(index).catch(told)
              },
            },
            element('strong', {}, name),
            element('span', {}, file),
          ),
        ),
      ),
    ),
  )
}

function told(error: unknown) {
  if (!(error instanceof RefusedError)) throw error
  say(error.message)
}

async function open(entry: number) {
  const opened = await askDesk.open(entry)
  let { version } = opened
  let state: DeskState = opened
  let saved = state.text
  let schema: CompletedSchema | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  byId('desk', HTMLElement).hidden = false
  const documents = documentPane(byId('document-body', HTMLElement), (pointer) => {
    decisions.go(pointer)
    showPane('decisions')
  })
  const decisions = decisionsPane(byId('decisions-body', HTMLElement), {
    decide: (decision, value, reading) => void decide(decision, value, reading),
    finish: () => editor.replace(editor.text().replace(draftLine, '')),
    show: ({ pointer }, reading) => documents.show(pointer, reading?.document),
  })
  const form = formPane(
    byId('form', HTMLElement),
    (decision, value) => void decide(decision, value),
  )
  const editor = editorPane({
    pane: byId('text', HTMLElement),
    nonce: document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '',
    schema: () => schema,
    changed: () => {
      clearTimeout(timer)
      timer = setTimeout(() => judge().catch(told), pause)
      showDirty()
    },
  })

  async function judge() {
    const turn = ++asked
    const next = await askDesk.judge(entry, editor.text())
    // An answer to what has been typed over since says nothing any more.
    if (turn === asked) show(next)
  }

  async function decide({ pointer, name }: Decision, value: string, reading?: OfferedReading) {
    try {
      const { text } = await askDesk.decide(entry, {
        text: editor.text(),
        pointer,
        value,
        ...(reading && { reading }),
      })
      editor.replace(text)
      say(`${name}: ${value}`)
      clearTimeout(timer)
      await judge()
    } catch (error) {
      told(error)
    }
  }

  async function save() {
    try {
      const text = editor.text()
      ;({ version } = await askDesk.save(entry, text, version))
      saved = text
      say(`Saved ${state.file}`)
      showDirty()
    } catch (error) {
      told(error)
    }
  }

  function showDirty() {
    const dirty = editor.text() !== saved
    byId('save', HTMLButtonElement).disabled = !dirty
    byId('dirty', HTMLElement).hidden = !dirty
  }

  function show(next: DeskState) {
    state = next
    documents.render(next.documents)
    decisions.render(next.decisions, draftLine.test(next.text))
    form.render(next.decisions)
    editor.mark(next.findings)
    showCounts(next, decisions.open())
    showFindings(next.findings)
  }

  function showFindings(findings: readonly DeskFinding[]) {
    byId('findings', HTMLElement).replaceChildren(
      ...(findings.length === 0
        ? [element('li', { class: 'none' }, 'Nothing found in what is declared.')]
        : findings.map(({ severity, message, line, rule }) =>
            element(
              'li',
              { class: severity },
              element(
                'button',
                {
                  type: 'button',
                  click: () => {
                    showTab('text')
                    editor.goTo(line)
                  },
                },
                element('span', { class: 'severity' }, severity),
                element('span', {}, message),
                element('code', {}, `${rule}, line ${line}`),
              ),
            ),
          )),
    )
  }

  byId('provider', HTMLElement).textContent = state.provider ?? ''
  byId('service', HTMLElement).textContent = state.name
  byId('file', HTMLElement).textContent = state.file
  document.title = `${state.name}: the desk of dpa-lint`
  for (const kind of ['letter', 'posture'] as const)
    byId(kind, HTMLAnchorElement).href = `${kind}/${entry}`
  byId('save', HTMLButtonElement).addEventListener('click', () => void save())
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault()
      void save()
    }
    if (event.key === 'F6') {
      event.preventDefault()
      nextPane(event.shiftKey ? -1 : 1)
    }
  })
  addEventListener('beforeunload', (event) => {
    if (editor.text() !== saved) event.preventDefault()
  })
  for (const name of ['text', 'form', 'found'] as const)
    byId(`tab-${name}`, HTMLButtonElement).addEventListener('click', () => showTab(name))
  for (const name of panes)
    byId(`to-${name}`, HTMLButtonElement).addEventListener('click', () => showPane(name))
  byId('help', HTMLButtonElement).addEventListener('click', () =>
    byId('keys', HTMLDialogElement).showModal(),
  )

  editor.replace(state.text)
  saved = state.text
  clearTimeout(timer)
  show(state)
  showDirty()
  schema = await (await fetch('schema.json')).json()
}

/** What says of a declaration that it is a draft. */
const draftLine = /^review: *draft *\r?\n/m

const panes = ['document', 'decisions', 'declaration'] as const

/** On a narrow screen one pane is seen at a time. */
function showPane(name: (typeof panes)[number]) {
  for (const pane of panes) {
    byId(pane, HTMLElement).classList.toggle('shown', pane === name)
    byId(`to-${pane}`, HTMLButtonElement).setAttribute('aria-pressed', String(pane === name))
  }
}

function nextPane(by: number) {
  const at = panes.findIndex((pane) => byId(pane, HTMLElement).contains(document.activeElement))
  const next = panes[(at + by + panes.length) % panes.length] ?? 'decisions'
  showPane(next)
  const pane = byId(next, HTMLElement)
  const inside = pane.querySelector<HTMLElement>('.card, .cm-content, [tabindex], button')
  inside?.focus()
}

function showTab(shown: 'text' | 'form' | 'found') {
  for (const name of ['text', 'form', 'found'] as const) {
    byId(name, HTMLElement).hidden = name !== shown
    byId(`tab-${name}`, HTMLButtonElement).setAttribute('aria-selected', String(name === shown))
  }
}

function showCounts({ decisions, documents, findings }: DeskState, open: number) {
  const unread = documents
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ marks }) => marks)
    .filter(({ kind }) => kind === 'unread').length
  const counted = (severity: string) => findings.filter((one) => one.severity === severity).length
  byId('counts', HTMLElement).replaceChildren(
    pill('decided', decisions.length - open, 'decided'),
    pill('open', open, 'undecided'),
    pill('unread', unread, unread === 1 ? 'passage unread' : 'passages unread'),
    pill('error', counted('error'), counted('error') === 1 ? 'error' : 'errors'),
    pill('warning', counted('warning'), counted('warning') === 1 ? 'warning' : 'warnings'),
  )
}

const pill = (kind: string, number: number, what: string) =>
  element('li', { class: `pill ${kind}` }, element('b', {}, String(number)), ` ${what}`)

const entries = await askDesk.entries()
if (entries.length === 1) await open(0)
else choose(entries)
