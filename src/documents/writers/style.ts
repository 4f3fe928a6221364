/**
 * How every page looks: light and dark, on a telephone, at a desk and on A4. Colours are named for
 * what they say; each text keeps a contrast of 4.5 to its ground in both lights.
 */
export function pageStyle(foot: string, landscape: boolean): string {
  return `${screen}${narrow}${print(foot, landscape)}`
}

const screen = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f5f6f8; --line: #d3d7de; --edge: #6b7280;
  --ink: #16191f; --quiet: #505866; --link: #0b4ea2; --focus: #0b4ea2;
  --error: #a3150f; --error-ground: #fdeceb;
  --warning: #7a4a00; --warning-ground: #fdf3dc;
  --info: #1d4f86; --info-ground: #e8f1fb;
  --unknown: #6a2c8f; --unknown-ground: #f5ebfa;
  --good: #1d6039; --good-ground: #e8f5ec;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171c; --raised: #1d2128; --line: #3a414c; --edge: #98a1b0;
    --ink: #e8eaee; --quiet: #aab2bf; --link: #8fbcff; --focus: #8fbcff;
    --error: #ff9b93; --error-ground: #3d1b1a;
    --warning: #f0bd5b; --warning-ground: #3a2c10;
    --info: #93c5ff; --info-ground: #16304d;
    --unknown: #dca9f7; --unknown-ground: #35204a;
    --good: #86d7a3; --good-ground: #16341f;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 5rem; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif;
  overflow-wrap: break-word;
}
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2.5rem); }
header { padding-top: 1.5rem; }
main:focus { outline: none; }
h1 { font-size: clamp(1.45rem, 3.2vw, 2rem); line-height: 1.2; margin: 0 0 .35rem; letter-spacing: -.01em; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 2.75rem 0 .75rem; }
h3 { font-size: 1.1rem; line-height: 1.3; margin: 1.75rem 0 .5rem; }
h4, h5 { font-size: 1rem; line-height: 1.4; margin: 1.25rem 0 .35rem; }
p, ul, ol { margin: .5rem 0; max-width: 52rem; }
ul, ol { padding-left: 1.4rem; }
li > p { margin: .2rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: .1875rem solid var(--focus); outline-offset: .125rem; border-radius: .125rem; }
code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .875em; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
p.quiet { font-size: .9375rem; }
.hidden-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100rem; top: .5rem; padding: .5rem 1rem; background: var(--ground); z-index: 9; }
.skip:focus { left: .5rem; }
.loud { border: 1px solid var(--error); border-left-width: .375rem; background: var(--error-ground); padding: .75rem 1rem; margin: 1rem 0; }
.loud p, .loud ul { max-width: none; }
.loud > :first-child { margin-top: 0; } .loud > :last-child { margin-bottom: 0; }
.badge { display: inline-block; padding: 0 .45rem; border: 1px solid currentColor; border-radius: .2rem; font-size: .8125rem; font-weight: 600; line-height: 1.5; white-space: nowrap; }
.badge.error { color: var(--error); background: var(--error-ground); }
.badge.warning { color: var(--warning); background: var(--warning-ground); }
.badge.info { color: var(--info); background: var(--info-ground); }
.badge.unknown { color: var(--unknown); background: var(--unknown-ground); }
.badge.good { color: var(--good); background: var(--good-ground); }
blockquote { margin: .35rem 0 0; padding: .35rem .9rem; border-left: .2rem solid var(--line); background: var(--raised); max-width: 52rem; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; color: var(--quiet); font-size: .875rem; }

.wide { position: relative; overflow-x: auto; margin: .75rem 0; }
.figure svg { display: block; max-width: 100%; min-width: 56rem; height: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--edge); }
tbody th { font-weight: 600; }
tbody th code, tbody th .quiet { font-weight: 400; }
td p, th p { margin: 0 0 .2rem; } td ul, th ul { margin: 0; padding-left: 1.1rem; } td li { padding: .3rem 0; }
td a, th a { overflow-wrap: anywhere; }
td > a[href^="http"] { display: inline-block; min-width: min(100%, 18rem); }
.form td:empty { height: 2.75rem; }
.narrow { white-space: nowrap; }
.rows th, .rows td { min-width: 5.5rem; }
.wide > .rows tbody th { font-weight: 400; }
.wide > .rows { overflow-wrap: anywhere; font-size: .875rem; }
.wide > .rows th { overflow-wrap: break-word; }
@media (min-width: 40rem) { td:last-child > a:only-child { overflow-wrap: break-word; } }
.card { margin: .5rem 0 2rem; } .card th { width: 14rem; color: var(--quiet); }
.signs { font-variant-numeric: tabular-nums; }
.signs th, .signs td { border: 1px solid var(--line); }
.signs thead th { font-size: .75rem; padding: .35rem .3rem; text-align: center; white-space: nowrap; }
.signs thead th:first-child { text-align: left; }
.signs th:first-child { position: sticky; left: 0; background: var(--ground); min-width: 9rem; max-width: 14rem; z-index: 1; }
.signs td { height: 1px; padding: 0; text-align: center; vertical-align: middle; min-width: 2.6rem; }
.sign { display: block; align-content: center; padding: .4rem .1rem; height: 100%; min-height: 1.75rem; text-decoration: none; font-weight: 700; }
a.sign:hover { text-decoration: underline; }
.sign small { font-size: .6875rem; margin-left: .1rem; font-weight: 600; }
.sign.error { color: var(--error); background: var(--error-ground); } .sign.warning { color: var(--warning); background: var(--warning-ground); }
.sign.unknown { color: var(--unknown); background: var(--unknown-ground); } .sign.info { color: var(--info); background: var(--info-ground); }
.sign.good { color: var(--good); background: var(--good-ground); } .sign.quiet { color: var(--quiet); }

dl { display: grid; gap: .35rem 1rem; margin: .5rem 0; }
dl > div { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: .35rem 1rem; }
dt { color: var(--quiet); font-size: .875rem; padding-top: .1rem; overflow-wrap: anywhere; }
dd { margin: 0; }
dd > p:first-child, dd > ul:first-child, dd li > p:first-child { margin-top: 0; }
dd > ul { padding-left: 1.1rem; }
summary { cursor: pointer; font-weight: 600; padding: .15rem 0; }
details { margin: .75rem 0; font-size: .875rem; }
details.fold { margin: 0; font-size: inherit; }
.fold > summary > :is(h3, h5) { display: inline; margin: 0; }
.service > .fold > summary { margin: 1rem 0 .5rem; }
.legend dl { gap: .1rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); font-size: .875rem; }
.legend dl > div { grid-template-columns: minmax(4.5rem, max-content) minmax(0, 1fr); gap: .6rem; }
.legend dt { font-weight: 600; color: var(--ink); } .legend dt .sign { display: inline-block; padding: 0 .3rem; height: auto; min-height: 0; }
.legend dd { color: var(--quiet); }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: .75rem; list-style: none; padding: 0; margin: 1.25rem 0 0; max-width: none; }
.tiles a, .tiles div { display: block; padding: .6rem .85rem; border: 1px solid var(--line); border-top: .25rem solid var(--edge); background: var(--raised); color: var(--ink); text-decoration: none; height: 100%; }
.tiles a:hover { border-color: var(--edge); text-decoration: underline; }
.tiles b { display: block; font-size: 1.75rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tiles span { color: var(--quiet); font-size: .875rem; }
.tiles .error > * { border-top-color: var(--error); } .tiles .error b { color: var(--error); }
.tiles .warning > * { border-top-color: var(--warning); } .tiles .warning b { color: var(--warning); }
.tiles .info > * { border-top-color: var(--info); } .tiles .info b { color: var(--info); }
.tiles .unknown > * { border-top-color: var(--unknown); } .tiles .unknown b { color: var(--unknown); }
.tiles .quiet > * { border-top-color: var(--line); } .tiles .quiet b { color: var(--quiet); }
.halves { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0 2.5rem; }
.contents ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem 1rem; margin: .75rem 0 0; font-size: .9375rem; max-width: none; }
.contents a { display: inline-block; padding: .2rem 0; }

.filter { position: sticky; top: 0; z-index: 5; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .6rem .75rem; margin: 1rem 0; background: var(--raised); border: 1px solid var(--line); font-size: .875rem; }
.filter[hidden] { display: none; }
.filter label { display: inline-flex; gap: .4rem; align-items: center; }
.filter input, .filter select, .filter button { font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--edge); border-radius: .2rem; min-height: 1.9rem; padding: .1rem .4rem; max-width: 14rem; }
.filter output { margin-left: auto; }
.filter button { cursor: pointer; }
.service { border-top: 2px solid var(--edge); margin-top: 2.5rem; content-visibility: auto; contain-intrinsic-size: auto 90rem; }
.service h3 { font-size: 1.25rem; }
.service h4 { margin-top: 1.5rem; }
.finding { border: 1px solid var(--line); border-left: .3rem solid var(--edge); padding: .75rem 1rem; margin: .9rem 0; }
.finding.error { border-left-color: var(--error); } .finding.warning { border-left-color: var(--warning); } .finding.info { border-left-color: var(--info); }
.finding:target { outline: .1875rem solid var(--focus); outline-offset: .125rem; }
.finding h5 { font-size: 1.0625rem; }
.finding h5 .rule { font-weight: 400; color: var(--quiet); }
.columns { columns: 2; column-gap: 2.5rem; }
.columns h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; break-after: avoid; }
.columns blockquote { font-size: .9375rem; break-inside: avoid; }
.form { break-inside: avoid; }
`

const narrow = `
@media (max-width: 40rem) {
  dl > div { grid-template-columns: minmax(0, 1fr); gap: .1rem; }
  dt { margin-top: .5rem; font-weight: 600; }
  .filter { position: static; }
  .figure { display: none; }
  .columns { columns: 1; }
  .filter label { width: 100%; justify-content: space-between; }
  .tiles { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .5rem; }
  .tiles:has(> :nth-child(4):last-child) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .tiles a, .tiles div { padding: .5rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; }
  tr { border-bottom: 1px solid var(--edge); padding: .4rem 0; }
  th, td, .signs th, .signs td, .signs th:first-child { border: 0; padding: .1rem 0; width: auto; max-width: none; text-align: left; position: static; }
  td:empty { display: none; }
  td::before { content: attr(data-head) ": "; color: var(--quiet); }
  html[lang="fr"] td::before { content: attr(data-head) "\\a0: "; }
  td:not([data-head])::before { content: none; }
  .signs td { display: flex; flex-wrap: wrap; gap: 0 .4rem; height: auto; }
  .sign { display: inline; padding: 0 .2rem; min-height: 0; font-weight: 400; }
  .sign .hidden-text { position: static; white-space: normal; clip-path: none; }
}
`

/** On paper: A4 with the pages counted, nothing that can only be pressed, and nothing cut in two. */
const print = (foot: string, landscape: boolean) => `
@page {
  size: A4${landscape ? ' landscape' : ''}; margin: 14mm 14mm 16mm;
  @bottom-left { content: "${foot.replaceAll(/[^\p{L}\d ,.:·-]/gu, '')}"; font: 8pt sans-serif; color: #555; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #555; }
}
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --raised: #fff; --line: #bbb; --edge: #666; --ink: #000; --quiet: #444; --link: #000; --focus: #000;
    --error: #8c0d08; --error-ground: #fff; --warning: #6b4000; --warning-ground: #fff; --info: #1d4f86; --info-ground: #fff;
    --unknown: #5a2379; --unknown-ground: #fff; --good: #174d2d; --good-ground: #fff;
  }
  html { scroll-padding-top: 0; font-size: 8pt; }
  body { font-family: Arial, Helvetica, "Liberation Sans", sans-serif; line-height: 1.32; }
  header, main, footer { max-width: none; padding: 0; }
  p, ul, ol { max-width: none; margin: .35rem 0; }
  p { orphans: 3; widows: 3; }
  h1, h2, h3, h4, h5, h2 + p { break-after: avoid; }
  h2 { margin-top: 1.5rem; }
  th, td { padding: .2rem .5rem; }
  table { display: table; break-inside: avoid; } tbody { display: table-row-group; } tr { display: table-row; } th, td { display: table-cell; }
  table:has(tr:nth-child(5)) { break-inside: auto; }
  thead { display: table-header-group; position: static; overflow: visible; width: auto; height: auto; clip-path: none; break-inside: avoid; }
  td::before { content: none !important; }
  .card { break-inside: auto; }
  tr, .loud { break-inside: avoid; }
  .wide { overflow: visible; }
  .wide > .rows { font-size: .8125rem; }
  .service { content-visibility: visible; margin-top: 1.5rem; }
  .service h4 { margin-top: .9rem; }
  .cards { columns: 2; column-gap: 6mm; }
  .finding { padding: .2rem .6rem; margin: 0 0 .4rem; box-decoration-break: clone; }
  .finding summary { break-after: avoid; }
  .finding dl { display: block; } .finding dl > div { display: block; margin-bottom: .1rem; } .finding dt, .finding dd > p:first-child { display: inline; }
  .finding dt::after { content: ": "; }
  .finding dd { display: inline; }
  .finding p.quiet { display: inline; font-size: .9375rem; } .finding p.quiet + p.quiet::before { content: "· "; }
  .finding p.quiet::after { content: " "; }
  .index, .columns p.quiet { display: none; }
  .finding .rule, .finding dd a[href^="#rule."] { display: none; }
  .finding p, .finding ul { margin: 0; }
  dl { gap: .15rem 1rem; margin: .25rem 0; }
  dl > div { grid-template-columns: 24mm minmax(0, 1fr); gap: .2rem .75rem; }
  summary { list-style: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .columns { columns: 2; column-gap: 7mm; font-size: .9375rem; }
  .columns h3 { margin: .5rem 0 .1rem; }
  .columns p { margin: .15rem 0; }
  .columns blockquote { margin: .1rem 0; padding: .1rem .5rem; }
  .figure { display: block; }
  .figure svg { min-width: 0; max-height: 225mm; margin: 0 auto; }
  .figure { break-inside: avoid; }
  .signs th:first-child { position: static; min-width: 0; max-width: 34mm; }
  .signs thead th { font-size: 6.2pt; padding: 1mm .3mm; }
  .signs td { min-width: 7.5mm; }
  .sign { padding: .8mm 0; min-height: 0; white-space: nowrap; }
  .sign small { font-size: 6pt; }
  .tiles { grid-template-columns: repeat(6, 1fr); gap: 2mm; }
  .tiles b { font-size: 14pt; }
  .halves { grid-template-columns: 1fr 1fr; gap: 0 2rem; }
  .contents, .skip, .screen-only { display: none !important; }
}
`
