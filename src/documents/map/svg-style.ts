/**
 * The look of a map: on light paper, on dark paper and in print. Every selector begins with the
 * class of the picture, so that a page into which it is put keeps its own look.
 */
export const svgStyle = `.dpa-map{--paper:#fff;--ink:#1f2328;--quiet:#57606a;--line:#57606a;--error:#b3261e;--warning:#8a5a00;--waived:#5b4b9e;--box:#fff;--inside:#eef6f0;--adequate:#eef3fb;--third:#fdf0ea;--open:#f3f3f5;font-family:Arial,Helvetica,"Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){.dpa-map{--paper:#14171c;--ink:#e6e9ee;--quiet:#a3abb8;--line:#a3abb8;--error:#ff9086;--warning:#e3b341;--waived:#b8a8ff;--box:#1e2229;--inside:#17231b;--adequate:#172030;--third:#2b1c17;--open:#1f2126}}
@media print{.dpa-map{--paper:#fff;--ink:#000;--quiet:#444;--line:#444;--error:#b3261e;--warning:#7a4f00;--waived:#5b4b9e;--box:#fff;--inside:#eef6f0;--adequate:#eef3fb;--third:#fdf0ea;--open:#f3f3f5}}
.dpa-map text{fill:var(--ink);font-size:12px}
.dpa-map .middle{text-anchor:middle}
.dpa-map .paper{fill:var(--paper)}
.dpa-map .title{font-size:17px;font-weight:700}
.dpa-map .zone{stroke:var(--line);stroke-width:.7}
.dpa-map .zone.inside{fill:var(--inside)}
.dpa-map .zone.adequate{fill:var(--adequate)}
.dpa-map .zone.third{fill:var(--third)}
.dpa-map .zone.open{fill:var(--open)}
.dpa-map .zone-title,.dpa-map .name,.dpa-map .legend-title{font-weight:700}
.dpa-map .quiet,.dpa-map .info{fill:var(--quiet)}
.dpa-map text.error,.dpa-map text.way{fill:var(--error)}
.dpa-map text.warning{fill:var(--warning)}
.dpa-map text.waived{fill:var(--waived)}
.dpa-map .label text{font-size:11px}
.dpa-map .zone-title{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}
.dpa-map .zone-title.inside{fill:var(--ink);stroke:var(--inside)}
.dpa-map .zone-title.adequate{fill:var(--ink);stroke:var(--adequate)}
.dpa-map .zone-title.third{fill:var(--ink);stroke:var(--third)}
.dpa-map .zone-title.open{fill:var(--ink);stroke:var(--open)}
.dpa-map .box{fill:var(--box);stroke:var(--line)}
.dpa-map .line{fill:none;stroke:var(--line);stroke-width:1.2}
.dpa-map .head{fill:var(--line)}
.dpa-map .box.error,.dpa-map .line.error{stroke:var(--error);stroke-width:2;stroke-dasharray:7 4}
.dpa-map .box.warning,.dpa-map .line.warning{stroke:var(--warning);stroke-width:2;stroke-dasharray:2 3}
.dpa-map .line.way{stroke:var(--error);stroke-width:2.4}
.dpa-map .box.waived,.dpa-map .line.waived{stroke:var(--waived);stroke-width:2;stroke-dasharray:9 3 2 3}
.dpa-map .head.error,.dpa-map .head.way{fill:var(--error)}
.dpa-map .head.warning{fill:var(--warning)}
.dpa-map .head.waived{fill:var(--waived)}`
