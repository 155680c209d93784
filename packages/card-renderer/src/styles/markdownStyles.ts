/** Lark's markdown. Sizes of headings are the platform's. */
export const markdownStyles: string = `
.lc-md :is(p,ul,ol,blockquote,.lc-h,.lc-code,.lc-md-table,hr){margin:0 0 8px}
.lc-md>:last-child{margin-bottom:0}
.lc-h{font-weight:600;line-height:1.5}
.lc-h1{font-size:26px}
.lc-h2{font-size:22px}
.lc-h3{font-size:20px}
.lc-h4{font-size:18px}
.lc-h5{font-size:17px}
.lc-h6{font-size:14px}
.lc-md :is(ul,ol){padding-inline-start:22px}
.lc-md li>:is(ul,ol){margin:2px 0 0}
.lc-md li+li{margin-top:2px}
.lc-md li>p{margin-bottom:4px}
.lc-md blockquote{padding-inline-start:12px;border-inline-start:2px solid var(--lc-grey-400);color:var(--lc-text-2)}
.lc-md blockquote>:last-child{margin-bottom:0}
.lc-a{color:var(--lc-link);text-decoration:none}
.lc-a:hover{text-decoration:underline}
.lc-a .lc-icon{color:inherit;margin-inline-end:2px}
.lc-at{color:var(--lc-link)}
.lc-number{display:inline-flex;align-items:center;justify-content:center;min-width:18px;height:18px;padding:0 5px;border-radius:9px;font-size:12px;font-weight:500;line-height:18px;color:#fff;background:var(--lc-red-600);text-decoration:none;vertical-align:middle}
.lark-card[data-scheme=dark] .lc-number:not([style*=color]){color:#1f2329}
.lc-code{overflow:hidden;border:1px solid var(--lc-line-soft);border-radius:6px;background:var(--lc-code);text-align:left}
.lc-code-head{padding:4px 12px;font-size:12px;color:var(--lc-text-2);border-bottom:1px solid var(--lc-line-soft)}
.lc-code pre{margin:0;padding:8px 12px;overflow-x:auto}
.lc-code code,.lc-code-inline{font-family:"JetBrains Mono",SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.86em}
.lc-code code{line-height:1.6;white-space:pre}
.lc-code-inline{padding:1px 5px;border:1px solid var(--lc-line-soft);border-radius:4px;background:var(--lc-code)}
.lc-md .lc-image{display:inline-block;max-height:400px;vertical-align:bottom}
.lc-md .lc-no-image{display:inline-flex;padding:8px 12px}
`
