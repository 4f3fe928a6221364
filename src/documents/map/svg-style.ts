/**
 * The look of a map: on light paper, on dark paper and in print. Every selector begins with the
 * class of the picture, so that a page into which it is put keeps its own look.
 */
export const svgStyle = `.dpa-map{--paper:#fff;--ink:#1f2328;--quiet:#57606a;--line:#57606a;--error:#b3261e;--warning:#8a5a00;--waived:#5b4b9e;--box:#fff;--inside:#eef6f0;--adequate:#eef3fb;--third:#fdf0ea;--open:#f3f3f5}
@media (prefers-color-scheme:dark){.dpa-map{--paper:#14171c;--ink:#e6e9ee;--quiet:#a3abb8;--line:#a3abb8;--error:#ff9086;--warning:#e3b341;--waived:#b8a8ff;--box:#1e2229;--inside:#17231b;--adequate:#172030;--third:#2b1c17;--open:#1f2126}}
@media print{.dpa-map{--paper:#fff;--ink:#000;--quiet:#444;--line:#444;--error:#b3261e;--warning:#7a4f00;--waived:#5b4b9e;--box:#fff;--inside:#eef6f0;--adequate:#eef3fb;--third:#fdf0ea;--open:#f3f3f5}}
.dpa-map text{fill:var(--ink);font-family:Arial,Helvetica,"Liberation Sans",sans-serif;font-size:12px}
.dpa-map .paper{fill:var(--paper)}
.dpa-map .title{font-size:17px;font-weight:700}
.dpa-map .zone path,.dpa-map .zone polygon{stroke:var(--line);stroke-width:.7}
.dpa-map .zone.inside path{fill:var(--inside)}
.dpa-map .zone.adequate path{fill:var(--adequate)}
.dpa-map .zone.third path{fill:var(--third)}
.dpa-map .zone.open path{fill:var(--open)}
.dpa-map .zone-title{font-size:14px}
.dpa-map .zone-title,.dpa-map .name{font-weight:700}
.dpa-map .zone-title,.dpa-map .arrow text{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.dpa-map .quiet,.dpa-map .info{fill:var(--quiet)}
.dpa-map text.error,.dpa-map text.way{fill:var(--error)}
.dpa-map text.warning{fill:var(--warning)}
.dpa-map text.waived{fill:var(--waived)}
.dpa-map .box polygon,.dpa-map .box path{fill:var(--box);stroke:var(--line)}
.dpa-map .box polygon+polygon{fill:none}
.dpa-map .box polyline{stroke:var(--line)}
.dpa-map .arrow path{stroke:var(--line);stroke-width:1.2}
.dpa-map .arrow polygon{fill:var(--line);stroke:var(--line)}
.dpa-map .arrow text{font-weight:700}
.dpa-map .error polygon,.dpa-map .error path,.dpa-map .error polyline,.dpa-map .way path{stroke:var(--error);stroke-width:2}
.dpa-map .warning polygon,.dpa-map .warning path,.dpa-map .warning polyline{stroke:var(--warning);stroke-width:2}
.dpa-map .waived polygon,.dpa-map .waived path,.dpa-map .waived polyline{stroke:var(--waived);stroke-width:2}
.dpa-map .error path,.dpa-map .box.error polygon{stroke-dasharray:7 4}
.dpa-map .warning path,.dpa-map .box.warning polygon{stroke-dasharray:2 3}
.dpa-map .box.waived path,.dpa-map .box.waived polygon{stroke-dasharray:9 3 2 3}
.dpa-map .arrow.error polygon,.dpa-map .arrow.way polygon{fill:var(--error);stroke:var(--error);stroke-dasharray:none}
.dpa-map .arrow.warning polygon{fill:var(--warning)}
.dpa-map .arrow.waived polygon{fill:var(--paper)}
.dpa-map .arrow.error text,.dpa-map .arrow.way text{fill:var(--error)}
.dpa-map .arrow.warning text{fill:var(--warning)}
.dpa-map .arrow.waived text{fill:var(--waived)}`
