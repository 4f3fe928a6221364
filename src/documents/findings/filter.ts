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
<output data-text="${findings.shown({ shown: '{shown}', all: '{all}' })}" data-all="${all}"></output>
</form>`
}

/** Hides what is not asked for, and shows again whatever somebody follows a link to. */
const filterScript = `(() => {
  const form = document.getElementById('filter')
  const output = form.querySelector('output')
  const sections = [...document.querySelectorAll('section[data-service]')].map((section) => ({
    section,
    service: section.dataset.service,
    cards: [...section.querySelectorAll('article')],
  }))
  const apply = () => {
    const { service, severity, chapter } = Object.fromEntries(new FormData(form))
    let shown = 0
    for (const { section, service: own, cards } of sections) {
      let here = 0
      const meant = !service || service === own
      for (const card of cards) {
        const { severity: grave, chapter: about, count } = card.dataset
        const fits = meant && (!severity || severity === grave) && (!chapter || chapter === about)
        card.hidden = !fits
        if (fits) here += Number(count)
      }
      section.hidden = !meant || (here === 0 && Boolean(severity || chapter))
      shown += here
    }
    output.textContent = output.dataset.text.replace('{shown}', shown).replace('{all}', output.dataset.all)
  }
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target || !target.closest('[hidden]')) return
    form.reset()
    apply()
    target.scrollIntoView()
  }
  form.hidden = false
  form.addEventListener('change', apply)
  form.addEventListener('reset', () => setTimeout(apply))
  window.addEventListener('hashchange', reveal)
  apply()
})()
`
