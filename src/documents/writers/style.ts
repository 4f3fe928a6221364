/**
 * How every page looks: light and dark, on a telephone, at a desk and on A4. Colours are named for
 * what they say; each text keeps a contrast of 4.5 to its ground in both lights.
 */
export function pageStyle(foot: string): string {
  return `${screen}${print(foot)}`
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
main:focus { outline: none; }
h1 { font-size: clamp(1.45rem, 3.2vw, 2rem); line-height: 1.2; margin: 0 0 .35rem; letter-spacing: -.01em; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 2.75rem 0 .75rem; }
h3 { font-size: 1.1rem; line-height: 1.3; margin: 1.75rem 0 .5rem; }
h4, h5 { font-size: 1rem; line-height: 1.4; margin: 1.25rem 0 .35rem; }
p { margin: .5rem 0; max-width: 46rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: .1875rem solid var(--focus); outline-offset: .125rem; border-radius: .125rem; }
code, .mono { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .875em; }
.quiet { color: var(--quiet); }
.hidden-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100rem; top: .5rem; padding: .5rem 1rem; background: var(--ground); z-index: 9; }
.skip:focus { left: .5rem; }
.loud { border: 1px solid var(--error); border-left-width: .375rem; background: var(--error-ground); padding: .75rem 1rem; margin: 1rem 0; }
.loud > :first-child { margin-top: 0; } .loud > :last-child { margin-bottom: 0; }
.wide { position: relative; overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: left; color: var(--quiet); padding: 0 0 .35rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--edge); }
tbody th { font-weight: 600; }
.narrow { white-space: nowrap; }
tbody th code, tbody th .quiet { font-weight: 400; }
td code, th code, td a { overflow-wrap: anywhere; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; color: var(--quiet); font-size: .875rem; }
`

/** On paper: A4 with the pages counted, nothing that can only be pressed, and nothing cut in two. */
const print = (foot: string) => `
@page {
  size: A4; margin: 16mm 15mm 18mm;
  @bottom-left { content: "${foot.replaceAll(/[^\w ,.:-]/g, '')}"; font: 8pt sans-serif; color: #555; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #555; }
}
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --raised: #fff; --line: #bbb; --edge: #666; --ink: #000; --quiet: #444; --link: #000; --focus: #000;
    --error: #8c0d08; --error-ground: #fff; --warning: #6b4000; --warning-ground: #fff; --info: #1d4f86; --info-ground: #fff;
    --unknown: #5a2379; --unknown-ground: #fff; --good: #174d2d; --good-ground: #fff;
  }
  html { scroll-padding-top: 0; font-size: 9pt; }
  body { line-height: 1.4; }
  header, main, footer { max-width: none; padding: 0; }
  p { max-width: none; orphans: 3; widows: 3; }
  h1, h2, h3, h4, h5 { break-after: avoid; }
  h2 { margin-top: 1.75rem; }
  table { font-size: .9375rem; break-inside: avoid; }
  thead { display: table-header-group; }
  tr, .loud { break-inside: avoid; }
  .wide { overflow: visible; }
  .skip, .screen-only { display: none !important; }
}
`
