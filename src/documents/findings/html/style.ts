/** How the findings report looks, besides what every page has. */
export const reportStyle = `
header { padding-top: 1.5rem; }
.of { margin: 0; color: var(--quiet); max-width: none; }
.small { font-size: .875rem; }
.intro { font-size: .9375rem; color: var(--quiet); max-width: none; margin-top: 1.25rem; }
.prose { max-width: 46rem; padding-left: 1.25rem; }
ul.loud { padding-left: 2rem; }
.loud p { max-width: none; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: .75rem; list-style: none; padding: 0; margin: 1.25rem 0 0; }
.tiles a { display: block; padding: .6rem .85rem; border: 1px solid var(--line); border-top: .25rem solid var(--edge); background: var(--raised); color: var(--ink); text-decoration: none; height: 100%; }
.tiles a:hover { border-color: var(--edge); text-decoration: underline; }
.tiles b { display: block; font-size: 1.75rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tiles span { color: var(--quiet); font-size: .875rem; }
.tiles .error a { border-top-color: var(--error); } .tiles .error b { color: var(--error); }
.tiles .warning a { border-top-color: var(--warning); } .tiles .warning b { color: var(--warning); }
.tiles .info a { border-top-color: var(--info); } .tiles .info b { color: var(--info); }
.tiles .unknown a { border-top-color: var(--unknown); } .tiles .unknown b { color: var(--unknown); }
.tiles .none a { border-top-color: var(--line); } .tiles .none b { color: var(--quiet); }

.halves { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0 2.5rem; }
.worst, .open { padding-left: 1.25rem; margin: .25rem 0; }
.worst li, .open li { margin: .4rem 0; }
.badge { display: inline-block; padding: 0 .45rem; border: 1px solid currentColor; border-radius: .2rem; font-size: .8125rem; font-weight: 600; line-height: 1.5; white-space: nowrap; }
.badge.error { color: var(--error); background: var(--error-ground); }
.badge.warning { color: var(--warning); background: var(--warning-ground); }
.badge.info { color: var(--info); background: var(--info-ground); }

.contents ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem 1rem; margin: .75rem 0 0; font-size: .9375rem; }
.contents a { display: inline-block; padding: .2rem 0; }

.tallies { list-style: none; padding: 0; margin: .25rem 0; }
.tallies li { display: flex; gap: .1rem .75rem; justify-content: space-between; align-items: baseline; padding: .2rem 0; border-bottom: 1px solid var(--line); }
.tallies li > span { flex: none; }
.mark { display: inline-block; min-width: 1.1em; text-align: center; font-weight: 700; }
.missing { color: var(--error); } .unknown { color: var(--unknown); } .qualified { color: var(--warning); }
.waived { color: var(--info); } .declared { color: var(--good); } .not-applicable { color: var(--quiet); }
.tiles .unknown, .tiles .waived { color: inherit; }

.matrix { font-variant-numeric: tabular-nums; }
.matrix th, .matrix td { border: 1px solid var(--line); }
.matrix thead th { font-size: .75rem; padding: .35rem .3rem; text-align: center; white-space: nowrap; }
.matrix thead th:first-child { text-align: left; }
.matrix th:first-child { position: sticky; left: 0; background: var(--ground); padding: .35rem .6rem .35rem .25rem; min-width: 9rem; max-width: 14rem; }
.matrix td { padding: 0; text-align: center; vertical-align: middle; min-width: 2.6rem; }
.matrix td a { display: block; padding: .4rem .1rem; min-height: 1.75rem; color: inherit; text-decoration: none; font-weight: 700; }
.matrix td a:hover { text-decoration: underline; }
.matrix td small { font-size: .6875rem; margin-left: .1rem; font-weight: 600; }
.matrix td.missing { background: var(--error-ground); } .matrix td.qualified { background: var(--warning-ground); }
.matrix td.unknown { background: var(--unknown-ground); } .matrix td.waived { background: var(--info-ground); }
.matrix td.declared { background: var(--good-ground); }

.legend { break-inside: avoid; margin: .75rem 0; font-size: .875rem; }
.legend summary { cursor: pointer; font-weight: 600; padding: .15rem 0; }
.legend dl { margin: .25rem 0; display: grid; gap: .1rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); }
.legend dl div { display: flex; gap: .6rem; }
.legend dt { flex: none; font-weight: 600; } .legend dd { margin: 0; color: var(--quiet); }
.obligations dt { min-width: 4.5rem; } .states dt { min-width: 10.5rem; } .severities dt { min-width: 6.5rem; }

.map svg { display: block; max-width: 100%; min-width: 56rem; height: auto; }

.filter { position: sticky; top: 0; z-index: 5; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .6rem .75rem; margin: 1rem 0; background: var(--raised); border: 1px solid var(--line); font-size: .875rem; }
.filter[hidden] { display: none; }
.filter label { display: inline-flex; gap: .4rem; align-items: center; }
.filter select, .filter button { font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--edge); border-radius: .2rem; min-height: 1.9rem; padding: .1rem .4rem; max-width: 14rem; }
.filter button { cursor: pointer; }

.service { border-top: 2px solid var(--edge); margin-top: 2.5rem; content-visibility: auto; contain-intrinsic-size: auto 90rem; }
.service > h3 { font-size: 1.25rem; margin-top: 1rem; }
.service h4 { margin-top: 1.5rem; }
.rows { min-width: 0; }
.rows td, .rows th { min-width: 5.5rem; }

.finding { border: 1px solid var(--line); border-left: .3rem solid var(--edge); padding: .75rem 1rem; margin: .9rem 0; }
.finding.error { border-left-color: var(--error); } .finding.warning { border-left-color: var(--warning); } .finding.info { border-left-color: var(--info); }
.finding:target { outline: .1875rem solid var(--focus); outline-offset: .125rem; }
.finding h5 { display: flex; flex-wrap: wrap; gap: .2rem .5rem; align-items: baseline; margin: 0 0 .5rem; font-size: 1.0625rem; }
.finding h5 code { margin-left: auto; font-weight: 400; color: var(--quiet); }
.finding dl { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: .35rem 1rem; margin: 0; }
.finding dt { color: var(--quiet); font-size: .875rem; padding-top: .1rem; }
.finding dd { margin: 0; }
.finding dd > p:first-child, .finding li > p:first-child, .finding dd > div > p:first-child { margin-top: 0; }
.finding dd p { margin: .3rem 0; }
.finding ul { margin: 0; padding-left: 1.1rem; }
.finding .place { color: var(--quiet); font-size: .875rem; }
blockquote { margin: .35rem 0 0; padding: .35rem .9rem; border-left: .2rem solid var(--line); background: var(--raised); }
.rule-text { content-visibility: auto; contain-intrinsic-size: auto 16rem; }

.sign dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 1rem 2rem; margin: 2rem 0; }
.sign div:last-child { grid-column: 1 / -1; }
.sign dt { font-size: .875rem; color: var(--quiet); }
.sign dd { margin: 0; height: 2.75rem; border-bottom: 1px solid var(--edge); }

@media (max-width: 40rem) {
  .finding dl { grid-template-columns: minmax(0, 1fr); gap: .1rem; }
  .finding dt { margin-top: .5rem; font-weight: 600; }
  .tallies li { flex-wrap: wrap; }
  .filter { position: static; }
  .filter label { width: 100%; justify-content: space-between; }
  .tiles { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .5rem; }
  .tiles a { padding: .5rem; }
  .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .rows, .rows tbody, .rows tr, .rows th, .rows td { display: block; }
  .rows tr { border-bottom: 1px solid var(--edge); padding: .4rem 0; }
  .rows th, .rows td { border: 0; padding: .1rem 0; }
  .rows td::before { content: attr(data-head) ": "; color: var(--quiet); }
  html[lang="fr"] .rows td::before { content: attr(data-head) "\\a0: "; }
}
@media print {
  header { padding-top: 0; }
  .service { content-visibility: visible; break-before: page; margin-top: 0; }
  .rule-text { content-visibility: visible; }
  .finding { break-inside: avoid; padding: .5rem .75rem; margin: .6rem 0; }
  .finding dl { grid-template-columns: 27mm minmax(0, 1fr); gap: .2rem .75rem; }
  .contents { display: none; }
  .map svg { min-width: 0; max-height: 225mm; margin: 0 auto; }
  section:has(> .map) { break-inside: avoid; }
  .matrix th:first-child { position: static; min-width: 0; max-width: 34mm; }
  .matrix thead th { font-size: 6.2pt; padding: 1mm .3mm; }
  .matrix td { min-width: 7.5mm; }
  .matrix td a { padding: .8mm 0; min-height: 0; white-space: nowrap; }
  .matrix td small { font-size: 6pt; }
  .tiles { grid-template-columns: repeat(6, 1fr); gap: 2mm; }
  .tiles b { font-size: 14pt; }
  .halves { grid-template-columns: 1fr 1fr; gap: 0 2rem; }
  .tallies .badge { font-size: .6875rem; padding: 0 .25rem; }
  .sign { break-inside: avoid; }
}
`
