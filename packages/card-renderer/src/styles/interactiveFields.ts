export const fieldStyles: string = `.lark-card{--lc-field:282px;--lc-field-left:360px}
.lark-card[data-device=phone]{--lc-field:100%;--lc-field-left:100%}
.lc-labelled{display:flex;flex-direction:column;gap:4px;min-width:0}
.lc-labelled-left{flex-direction:row;align-items:flex-start;gap:8px}
.lc-labelled-left .lc-label{flex:none;max-width:40%;padding-top:5px}
.lc-labelled-left .lc-box{flex:1}
.lark-card[data-device=phone] .lc-labelled-left .lc-label{padding-top:9px}
.lark-card[data-device=phone] textarea.lc-native{padding:8px 0}
.lc-label{color:var(--lc-text-1);font-size:14px;line-height:22px;overflow-wrap:anywhere}
.lc-required{color:var(--lc-red-500);margin-inline-start:2px;flex:none}
.lc-box{box-sizing:border-box;display:flex;align-items:center;gap:6px;position:relative;width:100%;min-width:0;min-height:32px;padding:0 11px;border:1px solid var(--lc-line-control);border-radius:6px;color:var(--lc-text-1);background:light-dark(#fff,transparent);font-size:14px;line-height:22px;transition:border-color .12s}
.lark-card[data-device=phone] .lc-box{min-height:40px}
.lc-box>.lc-glyph{color:var(--lc-text-2)}
.lc-box:hover{border-color:var(--lc-blue-400)}
.lc-box:focus-within,.lc-box:focus,.lc-box[aria-expanded=true]{outline:none;border-color:var(--lc-blue-500)}
.lc-box:focus-visible{outline:2px solid var(--lc-blue-300);outline-offset:0}
.lc-box-many{align-items:flex-start;padding-inline-end:4px}
.lc-native{box-sizing:border-box;flex:1;min-width:0;width:100%;margin:0;padding:0;border:0;outline:0;background:none;color:inherit;font:inherit;font-size:14px;line-height:22px}
textarea.lc-native{padding:4px 0;resize:none;overflow:auto}
.lark-card .lc-native:focus-visible,.lark-card .lc-tickbox:focus-visible{outline:none}
.lc-native::placeholder{color:var(--lc-text-3);opacity:1}
.lc-native:disabled{color:var(--lc-text-off);-webkit-text-fill-color:currentColor;pointer-events:none}
.lc-native:disabled::placeholder{color:var(--lc-text-off);-webkit-text-fill-color:currentColor}
[data-disabled]>.lc-box,[data-disabled] .lc-labelled>.lc-box{border-color:var(--lc-line);background:var(--lc-grey-100);color:var(--lc-text-off);cursor:not-allowed}
[data-disabled]>.lc-box .lc-glyph,[data-disabled]>.lc-box .lc-placeholder{color:var(--lc-text-off)}
.lc-tool{flex:none;display:inline-flex;align-items:center;justify-content:center;width:22px;height:22px;margin:0 -4px 0 0;padding:0;border:0;border-radius:4px;background:none;color:var(--lc-text-2);cursor:pointer}
.lc-tool:hover{background:var(--lc-hover);color:var(--lc-text-1)}
.lc-tool[aria-pressed=true]{color:var(--lc-blue-500)}
.lc-tool[data-tool=send]{color:var(--lc-blue-500)}
.lc-box:has(>.lc-native:placeholder-shown)>.lc-tool[data-tool=send]{color:var(--lc-text-off)}
.lc-box-many>.lc-tool{align-self:flex-end;margin:0 4px 5px 0}
.lc-bare{border-color:transparent;background:none;padding:0 4px}
.lc-bare:hover{background:var(--lc-hover);border-color:transparent}
.lc-select,.lc-picker{cursor:pointer;user-select:none}
.lc-chosen{flex:1;min-width:0;display:flex;flex-wrap:wrap;align-items:center;gap:4px;overflow:hidden}
.lc-placeholder{color:var(--lc-text-3);overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.lc-one{display:flex;align-items:center;gap:6px;min-width:0;max-width:100%}
.lc-chip{display:inline-flex;align-items:center;gap:4px;max-width:100%;min-width:0;padding:1px 7px;border-radius:4px;background:light-dark(rgba(31,35,41,.08),rgba(235,235,235,.12));font-size:12px;line-height:20px}
.lc-select:has(.lc-chip){padding-block:4px;padding-inline-start:5px}
.lc-chip .lc-avatar,.lc-one .lc-avatar,.lc-option .lc-avatar{flex:none;width:20px;height:20px;font-size:11px;line-height:20px}
.lc-chip .lc-avatar{width:16px;height:16px;font-size:9px;line-height:16px}
.lc-option .lc-avatar{width:24px;height:24px;font-size:12px;line-height:24px}
.lc-one .lc-icon,.lc-chip .lc-icon,.lc-option .lc-icon{flex:none;width:16px;height:16px}
.lc-option-text{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.lc-cover~* .lc-box,.lc-cover~.lc-box{z-index:1}
.lark-card .lc-picker .lc-moment{position:absolute}
.lc-moment{inset:0;padding:0 8px 0 11px;opacity:0;border-radius:inherit;cursor:pointer}
.lc-moment:focus{opacity:1;cursor:text}
.lc-picker:has(.lc-moment:focus)>:not(.lc-moment){visibility:hidden}
.lc-invalid>.lc-box,.lc-invalid .lc-labelled>.lc-box{border-color:var(--lc-red-500)!important}
.lc-invalid .lc-image-option,.lc-invalid .lc-tick{border-color:var(--lc-red-500)}
.lc-error{display:block;margin-top:2px;color:var(--lc-red-500);font-size:12px;line-height:18px}`
