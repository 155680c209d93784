export const choiceStyles: string = `.lc-images{display:grid;gap:8px;grid-template-columns:repeat(2,minmax(0,1fr))}
.lc-images-stretch{grid-template-columns:minmax(0,1fr)}
.lc-images-trisect{grid-template-columns:repeat(3,minmax(0,1fr))}
.lc-image-cell{position:relative;display:block;min-width:0}
.lc-image-option{box-sizing:border-box;display:block;position:relative;width:100%;aspect-ratio:var(--lc-ratio);margin:0;padding:0;border:1px solid var(--lc-line);border-radius:8px;overflow:hidden;background:var(--lc-grey-100);color:inherit;font:inherit;cursor:pointer}
.lc-image-option:not([aria-disabled=true]):hover{border-color:var(--lc-blue-400)}
.lc-image-option .lc-image{position:absolute;inset:0;width:100%;height:100%;max-width:none;margin:0;object-fit:cover;border-radius:0}
.lc-image-option[aria-checked=true]{border-color:var(--lc-blue-500);box-shadow:0 0 0 1px var(--lc-blue-500)}
.lc-image-option[aria-disabled=true]{cursor:not-allowed}
.lc-image-option[aria-disabled=true] .lc-image{opacity:.4}
.lc-image-tick{position:absolute;inset-block-start:8px;inset-inline-end:8px;width:18px;height:18px;box-sizing:border-box;display:flex;align-items:center;justify-content:center;border:1px solid rgba(255,255,255,.9);border-radius:50%;background:rgba(31,35,41,.28);color:transparent}
.lc-image-option[role=checkbox] .lc-image-tick{border-radius:4px}
.lc-image-option[aria-checked=true] .lc-image-tick{border-color:var(--lc-fill-primary);background:var(--lc-fill-primary);color:#fff}
.lc-image-tick .lc-glyph{width:12px;height:12px;stroke-width:2}
.lark-card .lc-image-cell .lc-image-zoom,.lark-card .lc-tick .lc-tickbox{position:absolute}
.lc-image-zoom{inset-block-end:8px;inset-inline-end:8px;margin:0;background:rgba(31,35,41,.55);color:#fff}
.lc-image-zoom:hover{background:rgba(31,35,41,.75);color:#fff}
.lc-checker{display:flex;align-items:center;gap:12px;border-radius:6px}
.lc-check{display:flex;align-items:flex-start;gap:8px;flex:1;min-width:0}
label.lc-check,.lc-check>label{cursor:pointer}
.lc-check-text{min-width:0;flex:1;overflow-wrap:anywhere}
.lc-tick{position:relative;flex:none;display:block;box-sizing:border-box;width:16px;height:16px;margin-top:3px;border:1.5px solid light-dark(#8f959e,#83878c);border-radius:4px;background:light-dark(#fff,transparent);color:transparent;transition:background .12s}
.lc-tick .lc-glyph{position:absolute;inset:-1px;width:15px;height:15px;stroke-width:2}
.lc-tickbox{inset:-3px;width:22px;height:22px;margin:0;opacity:0;cursor:inherit}
.lc-tick:has(:checked){border-color:var(--lc-fill-primary);background:var(--lc-fill-primary);color:#fff}
.lc-check:not(:has(:disabled)):hover .lc-tick{border-color:var(--lc-blue-500)}
.lc-tick:has(:focus-visible){outline:2px solid var(--lc-blue-400);outline-offset:1px}
.lc-tick:has(:disabled){border-color:var(--lc-line);background:var(--lc-grey-100)}
.lc-tick:has(:disabled:checked){border-color:transparent;background:light-dark(#a6c3fb,#3e5d98)}
.lc-tickbox:disabled{pointer-events:none}
.lc-off .lc-check{cursor:not-allowed}
.lc-off .lc-check-text{color:var(--lc-text-off)}
.lc-strikes:has(.lc-tickbox:checked) .lc-check-text{text-decoration:line-through}
.lc-checker:has(.lc-tickbox:checked) .lc-check-text{opacity:var(--lc-checked-opacity,1)}
.lc-check-buttons{display:flex;flex:none;gap:4px}
@media (hover:hover){.lark-card:not([data-device=phone]) .lc-checker:not(:hover,:focus-within) .lc-on-hover{opacity:0}}`
