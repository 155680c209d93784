/** The card itself, its layout, and texts. */
export const baseStyles: string = `
.lark-card{position:relative;box-sizing:border-box;width:100%;max-width:600px;overflow:hidden;isolation:isolate;background:var(--lc-card);border:1px solid var(--lc-line);border-radius:8px;color:var(--lc-text-1);font:400 14px/1.5715 Inter,"PingFang SC","Noto Sans SC","Noto Sans CJK SC","Hiragino Sans GB","Microsoft YaHei",system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;text-align:start;word-break:break-word;overflow-wrap:anywhere;-webkit-font-smoothing:antialiased;-webkit-text-size-adjust:none}
.lark-card[data-width=compact]{max-width:400px}
.lark-card[data-width=fill]{max-width:none}
.lark-card[data-device=phone]:not([data-width=fill]){max-width:390px}
.lark-card *,.lark-card *::before,.lark-card *::after{box-sizing:border-box}
.lark-card [hidden]{display:none!important}
.lark-card :focus-visible{outline:2px solid var(--lc-blue-500);outline-offset:1px}
.lc-body{padding:12px}
.lc-stack{display:flex;flex-direction:column;min-width:0}
.lc-stack>.lc-element{min-width:0;max-width:100%}
.lc-stack>.lc-element[style*='margin:'],.lc-stack>.lc-bleed{max-width:none}
.lc-stack[style*='flex-direction:row']>:is(.lc-column_set,.lc-form,.lc-collapsible_panel,.lc-table,.lc-chart,.lc-hr,.lc-img-wide,.lc-img_combination){flex:1 1 auto}
.lc-stack>.lc-button,.lc-stack>.lc-overflow,.lc-stack>.lc-person,.lc-stack>.lc-img-fixed,.lc-stack>.lc-select_static,.lc-stack>.lc-select_person,.lc-stack>.lc-multi_select_static,.lc-stack>.lc-multi_select_person,.lc-stack>.lc-date_picker,.lc-stack>.lc-picker_time,.lc-stack>.lc-picker_datetime,.lc-stack>.lc-input,.lc-stack>.lc-div[style*=width],.lc-stack>.lc-img[style*=width],.lc-stack>.lc-interactive_container[style*=width]{align-self:var(--lc-align,auto)}
.lc-filled{border-radius:6px}
.lc-covered{position:relative}
.lc-cover{position:absolute;inset:0;z-index:0;border-radius:inherit}
:where(.lc-cover~* :is(a:not(.lc-cover),button,input,textarea,select,summary,label,[role=button],[tabindex],[data-preview],.lc-interactive_container),.lc-cover~:is(a:not(.lc-cover),button),.lc-cover~* .lc-covered){position:relative;z-index:1}
.lc-header{display:flex;align-items:flex-start;gap:8px;padding:12px;color:var(--lc-band-text,var(--lc-text-1));background:linear-gradient(180deg,var(--lc-band,transparent),var(--lc-band-end,var(--lc-band,transparent)))}
.lc-header:not([style*=--lc-band])+.lc-body:not([style*=padding]){padding-top:0}
.lc-header-icon{flex:none;width:24px;height:24px;font-size:24px;border-radius:4px}
.lc-titles{flex:1;min-width:0}
.lc-title-line{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px}
.lc-title{font-size:16px;line-height:24px;font-weight:600;min-width:0}
.lc-subtitle{margin-top:2px;font-size:12px;line-height:20px;color:var(--lc-text-2)}
.lc-header[style*=--lc-band] .lc-subtitle{color:var(--lc-grey-800)}
.lc-tags{display:flex;flex-wrap:wrap;gap:4px}
.lc-tag{display:inline-block;max-width:100%;padding:0 6px;border-radius:4px;font-size:12px;font-weight:500;line-height:20px;color:var(--lc-tag-text);background:var(--lc-tag);vertical-align:middle;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.lc-header[style*=--lc-band] .lc-tag{background:color-mix(in srgb,var(--lc-tag-text) 16%,transparent)}
.lc-clamp{display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden}
.lc-text{min-width:0;white-space:pre-wrap}
.lc-icon{display:inline-flex;flex:none;width:1.2em;height:1.2em;vertical-align:-.2em;object-fit:contain;color:var(--lc-text-2)}
.lc-svg{width:100%;height:100%;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.lc-svg[data-style=filled]{fill:color-mix(in srgb,currentColor 30%,transparent)}
.lc-svg[data-style=colorful]{color:var(--lc-blue-500);fill:var(--lc-blue-100)}
.lc-line{display:flex;align-items:flex-start;gap:6px;min-width:0}
.lc-line>.lc-icon{margin-top:.2em}
.lc-line>:not(.lc-icon){flex:1;min-width:0}
.lc-notice{display:inline-block;padding:2px 8px;border:1px dashed var(--lc-orange-400);border-radius:4px;font-size:12px;color:var(--lc-orange-700)}
.lc-unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.lc-template{padding:16px 12px}
.lc-template-id{font-weight:600}
.lc-template-id span{color:var(--lc-text-2);font-weight:400}
.lc-template-values{margin-top:8px;border-collapse:collapse;font-size:12px}
.lc-template-values :is(th,td){padding:2px 12px 2px 0;text-align:start;vertical-align:top;color:var(--lc-text-2);font-weight:400}
.lc-template-values td{color:var(--lc-text-1)}
.lark-card hr{height:1px;margin:0;border:0;background:var(--lc-line-soft)}
`.trim()
