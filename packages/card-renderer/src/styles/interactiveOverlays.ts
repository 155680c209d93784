export const overlayStyles: string = `.lc-popup{box-sizing:border-box;position:fixed;inset:auto;z-index:9;min-width:120px;max-width:min(420px,94vw);max-height:288px;margin:0;padding:4px;border:1px solid var(--lc-line);border-radius:8px;background:var(--lc-float);color:var(--lc-text-1);box-shadow:0 6px 24px rgba(31,35,41,.14);overflow:auto;font-size:14px;line-height:22px}
.lc-popup[hidden]{display:none}
.lc-option{display:flex;align-items:center;gap:8px;min-height:22px;padding:5px 8px;border-radius:6px;color:inherit;text-decoration:none;cursor:pointer}
.lc-option.lc-active,.lc-option:hover{background:var(--lc-hover)}
.lc-option:focus{outline:none}
.lc-option-tick{margin-inline-start:auto;visibility:hidden;color:var(--lc-blue-500)}
.lc-option[aria-selected=true]{color:var(--lc-blue-500)}
.lc-option[aria-selected=true] .lc-option-tick{visibility:visible}
.lc-nothing{padding:12px;color:var(--lc-text-3);text-align:center}
.lc-tip{position:fixed;inset:auto;z-index:11;max-width:280px;margin:0;padding:6px 10px;border:0;border-radius:6px;background:light-dark(#1f2329,#4d4e50);color:#fff;font-size:12px;line-height:18px;overflow-wrap:anywhere;pointer-events:none}
.lc-toasts{position:absolute;inset:0;z-index:10;padding:12px;pointer-events:none}
.lc-toast{position:sticky;top:12px;box-sizing:border-box;display:flex;align-items:flex-start;gap:8px;width:fit-content;max-width:100%;margin:0 auto 8px;padding:9px 14px;border:1px solid var(--lc-line);border-radius:8px;background:var(--lc-float);color:var(--lc-text-1);box-shadow:0 6px 24px rgba(31,35,41,.16);font-size:14px;line-height:22px;overflow-wrap:anywhere}
.lc-toast::before{content:"i";flex:none;width:16px;height:16px;margin-top:3px;border-radius:50%;background:var(--lc-blue-500);color:#fff;font:700 11px/16px system-ui,sans-serif;text-align:center}
.lc-toast-success::before{content:"✓";background:light-dark(#32a645,#51ba43)}
.lc-toast-error::before{content:"×";background:var(--lc-red-500);font-size:14px}
.lc-toast-warning::before{content:"!";background:light-dark(#ed6d0c,#f38d3d)}
.lc-dialog{box-sizing:border-box;width:min(420px,92vw);padding:24px;border:0;border-radius:10px;background:var(--lc-float);color:var(--lc-text-1);box-shadow:0 12px 40px rgba(31,35,41,.22);font-size:14px;line-height:22px}
.lc-dialog::backdrop{background:rgba(0,0,0,.45)}
.lc-dialog-title{margin:0 0 8px;font-size:16px;font-weight:600;line-height:24px;overflow-wrap:anywhere}
.lc-dialog-text{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
.lc-dialog-buttons{display:flex;justify-content:flex-end;gap:12px;margin-top:24px}
.lc-dialog-buttons .lc-btn{width:auto;min-width:80px}
.lc-preview{max-width:94vw;max-height:94vh;padding:0;border:0;background:none;overflow:visible}
.lc-preview::backdrop{background:rgba(0,0,0,.7)}
.lc-preview img{display:block;max-width:94vw;max-height:94vh;border-radius:8px}
.lc-preview .lc-no-image{display:flex;align-items:center;justify-content:center;width:min(480px,90vw);height:270px}`
