import { markdownStyles } from './markdownStyles.ts'

const containers = `
.lc-row{display:flex;align-items:stretch}
.lc-row>.lc-column{min-width:0}
.lc-row>.lc-column.lc-stack{justify-content:flex-start}
[data-device=phone] .lc-flex-stretch{flex-direction:column}
[data-device=phone] .lc-flex-stretch>.lc-column{flex:none!important}
[data-device=phone] .lc-flex-flow{flex-wrap:wrap}
[data-device=phone] .lc-flex-flow>.lc-column{flex:0 1 auto!important}
[data-device=phone] .lc-flex-bisect{display:grid;grid-template-columns:repeat(2,minmax(0,1fr))}
[data-device=phone] .lc-flex-trisect{display:grid;grid-template-columns:repeat(3,minmax(0,1fr))}
.lc-fold>summary{display:flex;gap:6px;cursor:pointer;list-style:none;border-radius:inherit}
.lc-fold>summary::-webkit-details-marker{display:none}
.lc-fold-title{flex:1;min-width:0}
.lc-fold-head[data-icon-position=right]>.lc-fold-icon{order:1}
.lc-fold-head[data-icon-position=follow_text]>.lc-fold-icon{order:1}
.lc-fold-head[data-icon-position=follow_text]>.lc-fold-title{flex:0 1 auto}
.lc-fold-head[data-width=auto],.lc-fold:not([open])>.lc-fold-head[data-width=auto_when_fold]{width:fit-content;max-width:100%}
.lc-fold-icon{transition:transform .15s}
.lc-fold[open]>summary>.lc-fold-icon{transform:rotate(var(--lc-angle))}
.lc-collapsible_panel{overflow:hidden}
@media (prefers-reduced-motion:reduce){.lc-fold-icon{transition:none}}
.lc-fields{display:flex;flex-wrap:wrap;gap:8px 12px}
.lc-line+.lc-fields{margin-top:8px}
.lc-field{flex:0 0 100%;min-width:0}
.lc-field.lc-short{flex:0 0 calc(50% - 6px)}
.lc-beside{display:flex;align-items:flex-start;gap:12px}
.lc-main{flex:1;min-width:0}
.lc-extra{flex:none;max-width:50%}
.lc-action{display:flex;flex-wrap:wrap;gap:8px}
.lc-action.lc-actions-bisected{display:grid;grid-template-columns:repeat(2,minmax(0,1fr))}
.lc-action.lc-actions-trisection{display:grid;grid-template-columns:repeat(3,minmax(0,1fr))}
.lc-action:is(.lc-actions-bisected,.lc-actions-trisection)>.lc-element{width:100%}
.lc-action:is(.lc-actions-bisected,.lc-actions-trisection)>.lc-button>*{width:100%}
.lc-note{display:flex;flex-wrap:wrap;align-items:center;gap:4px 6px;font-size:12px;line-height:18px;color:var(--lc-text-2)}
.lc-received{display:flex;flex-wrap:wrap;align-items:center;gap:4px 8px}
.lc-received>.lc-hr{flex:1 0 100%}
.lc-received-image{max-height:160px}
.lc-note-image{width:16px;height:16px;border-radius:2px}
`

const pictures = `
.lc-image{display:block;max-width:100%;object-fit:cover;background:var(--lc-white);border-radius:4px}
.lc-no-image{display:flex;align-items:center;justify-content:center;overflow:hidden;min-height:16px;background:var(--lc-grey-100);color:var(--lc-text-3);font-size:12px;line-height:16px}
.lc-no-image-key{max-width:100%;padding:0 4px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.lc-no-image:is(.lc-icon,.lc-note-image,.lc-header-icon) .lc-no-image-key{display:none}
.lc-img-title{margin-bottom:4px}
.lc-img-wide>.lc-image{width:100%;height:auto}
.lc-img-wide>.lc-no-image{aspect-ratio:16/9;min-width:80px}
.lc-img-crop>.lc-image{max-height:1024px}
[data-device=phone] .lc-img-crop>.lc-image{max-height:640px}
.lc-bleed{margin-inline:-12px}
.lc-bleed>.lc-image{border-radius:0}
.lc-img-fixed{width:fit-content;max-width:100%}
.lc-image[data-preview]{cursor:zoom-in}
.lc-mosaic{display:grid;gap:4px;grid-template-columns:repeat(2,minmax(0,1fr))}
.lc-mosaic>.lc-image{width:100%;height:100%;aspect-ratio:1/1;border-radius:0;min-width:0}
.lc-mosaic-triple{grid-template-columns:2fr 1fr}
.lc-mosaic-triple>:first-child{grid-row:span 2}
.lc-mosaic-trisect{grid-template-columns:repeat(3,minmax(0,1fr))}
`

const people = `
.lc-who{display:inline-flex;align-items:center;gap:6px;max-width:100%;position:relative;vertical-align:middle}
.lc-avatar{display:inline-flex;flex:none;align-items:center;justify-content:center;width:var(--lc-face,20px);height:var(--lc-face,20px);border-radius:50%;object-fit:cover;color:#fff;font-size:calc(var(--lc-face,20px)*.5);line-height:1;user-select:none}
.lc-name{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.lc-person-extra_small{--lc-face:16px}
.lc-person-small{--lc-face:20px}
.lc-person-medium{--lc-face:28px}
.lc-person-large{--lc-face:40px}
.lc-person{width:fit-content;max-width:100%}
.lc-capsule{padding:2px 8px 2px 2px;border-radius:99px;background:var(--lc-grey-100)}
.lc-person-inline{--lc-face:18px;gap:4px;line-height:1.4}
.lc-people{display:flex;flex-wrap:wrap;gap:4px 12px;margin:0;padding:0;list-style:none}
.lc-people-cut{max-height:calc(var(--lc-lines)*(max(var(--lc-face),1.5715em) + 4px));overflow:hidden}
.lc-people-stack{gap:4px 0}
.lc-people-stack>li+li{margin-inline-start:-6px}
.lc-people-stack .lc-avatar{box-shadow:0 0 0 2px var(--lc-card)}
`

const tables = `
.lc-scroll{overflow-x:auto;max-width:100%}
.lc-table>.lc-scroll,.lc-md-table>.lc-scroll{border:1px solid var(--lc-line-soft);border-radius:6px}
.lc-grid{width:100%;border-collapse:collapse;border-spacing:0;font-size:14px}
.lc-grid :is(th,td){padding:8px 12px;text-align:start;min-width:80px;border:0 solid var(--lc-line-soft)}
.lc-grid :is(th,td)+:is(th,td){border-inline-start-width:1px}
.lc-grid tr+tr>*,.lc-grid tbody>tr>*{border-block-start-width:1px}
.lc-grid th{font-weight:600}
.lc-grid :is(th,td){overflow-wrap:break-word;word-break:normal}
.lc-cell{overflow:hidden;max-width:320px}
.lc-grid :is(td,th)[style*='text-align:center'] .lc-cell{margin-inline:auto}
.lc-grid td[style*='text-align:right'] .lc-cell{margin-inline-start:auto}
.lc-one-line .lc-cell{white-space:nowrap;text-overflow:ellipsis}
.lc-one-line .lc-cell>.lc-text,.lc-one-line .lc-cell p{white-space:nowrap}
.lc-cell p{margin:0}
.lc-cell>.lc-tag{vertical-align:top;margin-top:1px}
.lc-cell>.lc-tag,.lc-cell>.lc-who{margin-inline-end:6px}
.lc-empty{color:var(--lc-text-3);text-align:center!important}
.lc-freeze :is(th,td):first-child{position:sticky;inset-inline-start:0;z-index:1;background:var(--lc-card)}
.lc-pager{display:flex;justify-content:flex-end;align-items:center;gap:8px;margin-top:6px;font-size:12px;color:var(--lc-text-2)}
.lc-turn{width:24px;height:24px;padding:0;border:0;border-radius:4px;background:none;color:inherit;font:inherit;font-size:16px;line-height:1;cursor:pointer}
.lc-turn:hover{background:var(--lc-hover)}
.lc-turn:disabled{color:var(--lc-text-off);cursor:default;background:none}
.lc-chart-box{display:flex;flex-direction:column;gap:6px;margin:0;padding:10px 12px;overflow:hidden;border:1px solid var(--lc-line-soft);border-radius:6px}
.lc-chart-title{font-weight:600;display:flex;justify-content:space-between;gap:8px}
.lc-chart-kind{font-size:12px;font-weight:400;color:var(--lc-text-3);white-space:nowrap}
.lc-sketch{flex:1;min-height:0;width:100%;overflow:hidden;font-size:11px}
.lc-sketch text{fill:var(--lc-text-3)}
.lc-sketch-value{text-anchor:end}
.lc-sketch-category{text-anchor:middle}
.lc-sketch-line{stroke:var(--lc-line-soft)}
.lc-sketch :is(rect,path,circle){fill:currentColor}
.lc-sketch polyline{fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round}
.lc-sketch-area{fill:color-mix(in srgb,currentColor 25%,transparent)}
.lc-sketch .lc-sketch-hole{fill:var(--lc-card)}
.lc-pie{display:flex;flex:1;min-height:0;align-items:center;gap:12px}
.lc-pie .lc-sketch{height:100%}
.lc-pie .lc-legend{flex-direction:column;flex:none;max-width:45%}
.lc-legend{display:flex;flex-wrap:wrap;gap:2px 12px;font-size:12px}
.lc-legend>span::before{content:"";display:inline-block;width:8px;height:8px;margin-inline-end:4px;border-radius:2px;background:currentColor}
.lc-legend>span>span{color:var(--lc-text-2)}
.lc-chart-data{font-size:12px;color:var(--lc-text-3)}
.lc-chart-data>summary{width:fit-content;cursor:pointer}
.lc-chart-data[open]{flex:1;min-height:0;overflow:auto;color:inherit}
.lc-chart-box:has(.lc-chart-data[open])>:is(.lc-sketch,.lc-pie,.lc-legend){display:none}
.lc-s0{color:var(--lc-blue-500)}
.lc-s1{color:var(--lc-turquoise-500)}
.lc-s2{color:var(--lc-orange-500)}
.lc-s3{color:var(--lc-purple-500)}
.lc-s4{color:var(--lc-wathet-500)}
.lc-s5{color:var(--lc-yellow-500)}
.lc-s6{color:var(--lc-carmine-500)}
.lc-s7{color:var(--lc-grey-500)}
.lc-chart-box .lc-scroll{flex:1;min-height:0;overflow:auto}
.lc-chart-box .lc-grid{font-size:12px}
.lc-chart-box .lc-grid :is(th,td){padding:3px 8px}
`

/** Components that show. */
export const elementStyles: string = [containers, pictures, people, tables, markdownStyles].join('').trim()
