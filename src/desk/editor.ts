import {
  autocompletion,
  type CompletionContext,
  closeBrackets,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { foldGutter, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { DeskFinding } from './contract.ts'
import { type CompletedSchema, completionsAt } from './schema-completion.ts'

interface EditorSetting {
  readonly pane: HTMLElement
  /** The page's own style sheets may be written into it under this word, and no other. */
  readonly nonce: string
  readonly schema: () => CompletedSchema | undefined
  readonly changed: (text: string) => void
}

/** The colours come from the style sheet, which knows light and dark. */
const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], class: 'y-key' },
  { tag: [tags.string, tags.content, tags.attributeValue], class: 'y-value' },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], class: 'y-word' },
  { tag: tags.comment, class: 'y-comment' },
  { tag: [tags.punctuation, tags.separator, tags.meta], class: 'y-mark' },
])

/** The declaration as text, with the schema's words and the findings as one types. */
export function editorPane({ pane, nonce, schema, changed }: EditorSetting) {
  const view = new EditorView({
    parent: pane,
    state: EditorState.create({
      extensions: [
        EditorView.cspNonce.of(nonce),
        EditorView.contentAttributes.of({
          'aria-label': 'The declaration, as YAML',
          tabindex: '0',
        }),
        lineNumbers(),
        foldGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        closeBrackets(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        search({ top: true }),
        lintGutter(),
        yaml(),
        syntaxHighlighting(colours),
        autocompletion({ override: [(context) => completions(context, schema())] }),
        EditorView.lineWrapping,
        // Tab leaves the editor, as it leaves every other field: keyboards must not be trapped.
        keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...completionKeymap]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed(update.state.doc.toString())
        }),
      ],
    }),
  })
  return {
    text: () => view.state.doc.toString(),
    /** Only what differs is replaced, so that the cursor stays and one step undoes it. */
    replace(text: string) {
      const old = view.state.doc.toString()
      if (old === text) return
      let from = 0
      while (from < old.length && from < text.length && old[from] === text[from]) from++
      let end = 0
      while (
        end < old.length - from &&
        end < text.length - from &&
        old[old.length - 1 - end] === text[text.length - 1 - end]
      )
        end++
      const insert = text.slice(from, text.length - end)
      view.dispatch({
        changes: { from, to: old.length - end, insert },
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      })
    },
    mark(findings: readonly DeskFinding[]) {
      view.dispatch(setDiagnostics(view.state, findings.map(diagnosticIn(view.state))))
    },
    goTo(line: number) {
      const { from } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines))
      view.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      })
      view.focus()
    },
  }
}

const diagnosticIn =
  ({ doc }: EditorState) =>
  ({ severity, message, remedy, rule, ...place }: DeskFinding): Diagnostic => {
    const at = (line: number, column: number) => {
      const row = doc.line(Math.min(Math.max(line, 1), doc.lines))
      return Math.min(row.from + column - 1, row.to)
    }
    const from = at(place.line, place.column)
    return {
      from,
      to: Math.max(from, at(place.endLine, place.endColumn)),
      severity,
      source: rule,
      message: remedy === undefined ? message : `${message}\n${remedy}`,
    }
  }

function completions(context: CompletionContext, schema: CompletedSchema | undefined) {
  if (schema === undefined) return null
  const before = context.state.sliceDoc(0, context.pos)
  const { from, options } = completionsAt(before, schema)
  const typed = context.pos - from
  if (options.length === 0 || (typed === 0 && !context.explicit)) return null
  return {
    from,
    options: options.map(({ label, detail, isKey }) => ({
      label,
      ...(detail !== undefined && { info: detail }),
      apply: isKey ? `${label}: ` : label,
      type: isKey ? 'property' : 'enum',
    })),
    validFor: /^[\w-]*$/,
  }
}
