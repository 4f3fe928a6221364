import { chapters } from '../../model/rule.ts'
import { severities } from '../../model/severity.ts'
import type { Block } from '../writers/blocks.ts'
import { type Html, html } from '../writers/html.ts'
import type { FindingsContext } from './context.ts'

export const filterBlock = (context: FindingsContext): Block => ({
  kind: 'screen',
  html: filterHtml(context),
  script: filterScript,
})

/** Chooses what is shown. Without the script nothing is hidden, and nor is there a filter. */
function filterHtml({ content, words }: FindingsContext): Html {
  const { findings } = words
  const groups = [...content.services.flatMap((part) => part.groups), ...content.others]
  const used = new Set(groups.map(({ chapter }) => chapter))
  const all = groups.reduce((sum, { cases }) => sum + cases.length, 0)
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]) =>
    html`<label>${label} <select name="${name}"><option value="">${findings.all}</option>
${options.map(([value, text]) => html`<option value="${value}">${text}</option>\n`)}</select></label>
`
  return html`<form id="filter" class="filter screen-only" role="search" aria-label="${findings.filter}" hidden>
<label>${findings.search} <input type="search" name="text" autocomplete="off"></label>
${select('service', findings.service, [
  ...content.services.map(({ anchor, name }) => [anchor, name] as const),
  ...(content.others.length > 0 ? [['others', findings.others] as const] : []),
])}${select(
  'severity',
  findings.severity,
  severities.map((severity) => [severity, words.severities[severity].name] as const),
)}${select(
  'chapter',
  findings.chapter,
  chapters.filter((chapter) => used.has(chapter)).map((id) => [id, words.chapters[id]] as const),
)}<button type="reset">${findings.reset}</button>
<button type="button" data-other="${findings.unfold}">${findings.fold}</button>
<output data-text="${findings.shown({ shown: '{shown}', all: '{all}' })}" data-all="${all}"></output>
</form>`
}

/** Hides what is not asked for, folds and unfolds, and shows again whatever somebody follows a link to, or prints. */
const filterScript = `(() => {
  const form = document.getElementById('filter')
  const output = form.querySelector('output')
  const sections = [...document.querySelectorAll('section[data-service]')].map((section) => ({
    section,
    service: section.dataset.service,
    cards: [...section.querySelectorAll('article')].map((card) => ({
      card,
      text: card.textContent.toLowerCase(),
    })),
  }))
  const folds = [...document.querySelectorAll('article > details')]
  const fold = form.querySelector('[data-other]')
  const apply = () => {
    const { service, severity, chapter, text } = Object.fromEntries(new FormData(form))
    const sought = text.toLowerCase().split(/\\s+/).filter(Boolean)
    let shown = 0
    for (const { section, service: own, cards } of sections) {
      let here = 0
      const meant = !service || service === own
      for (const { card, text: said } of cards) {
        const { severity: grave, chapter: about, count } = card.dataset
        const fits = meant && (!severity || severity === grave) && (!chapter || chapter === about) && sought.every((word) => said.includes(word))
        card.hidden = !fits
        if (fits) here += Number(count)
      }
      section.hidden = !meant || (here === 0 && Boolean(severity || chapter || sought.length))
      shown += here
    }
    output.textContent = output.dataset.text.replace('{shown}', shown).replace('{all}', output.dataset.all)
  }
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target) return
    for (let at = target; at; at = at.parentElement) if (at.localName === 'details') at.open = true
    for (const inner of target.querySelectorAll(':scope > details')) inner.open = true
    if (target.closest('[hidden]')) {
      form.reset()
      apply()
    }
    target.scrollIntoView()
  }
  form.hidden = false
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  fold.addEventListener('click', () => {
    const open = !folds.some((one) => one.open)
    for (const one of folds) one.open = open
    const { other } = fold.dataset
    fold.dataset.other = fold.textContent
    fold.textContent = other
  })
  window.addEventListener('beforeprint', () => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })
  form.addEventListener('reset', () => setTimeout(apply))
  window.addEventListener('hashchange', reveal)
  apply()
})()
`
