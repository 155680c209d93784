/** Text and icon, border, ground, and the ground under the pointer. */
const TYPES: { readonly [type: string]: readonly [text: string, border: string, ground: string, hover: string] } = {
  default: ['var(--lc-text-1)', 'var(--lc-line-control)', 'transparent', 'var(--lc-hover)'],
  primary: ['var(--lc-blue-500)', 'var(--lc-blue-500)', 'transparent', 'var(--lc-blue-50)'],
  danger: ['var(--lc-red-500)', 'var(--lc-red-500)', 'transparent', 'var(--lc-red-50)'],
  text: ['var(--lc-text-1)', 'transparent', 'transparent', 'var(--lc-hover)'],
  primary_text: ['var(--lc-blue-500)', 'transparent', 'transparent', 'var(--lc-blue-50)'],
  danger_text: ['var(--lc-red-500)', 'transparent', 'transparent', 'var(--lc-red-50)'],
  primary_filled: ['#fff', 'var(--lc-fill-primary)', 'var(--lc-fill-primary)', 'var(--lc-fill-primary-hover)'],
  danger_filled: ['#fff', 'var(--lc-fill-danger)', 'var(--lc-fill-danger)', 'var(--lc-fill-danger-hover)'],
}

const types = Object.entries(TYPES).map(
  ([type, [text, border, ground, hover]]) => `.lc-btn-${type}{color:${text};border-color:${border};background:${ground}}
.lc-btn-${type}:not([aria-disabled=true]):hover{background:${hover}${border === ground && ground !== 'transparent' ? `;border-color:${hover}` : ''}}`,
)

export const buttonStyles: string = `.lark-card{position:relative;--lc-line-control:light-dark(#d0d3d6,#5a5c5f);--lc-fill-primary:light-dark(#336df4,#3a74f0);--lc-fill-primary-hover:light-dark(#5083fb,#4c88ff);--lc-fill-danger:light-dark(#f54a45,#d64541);--lc-fill-danger-hover:light-dark(#f76964,#f05b56);--lc-laser:linear-gradient(100deg,#4954e6 0%,#8f5be8 50%,#cf5ecf 100%)}
.lc-glyph{flex:none;display:block}
.lc-btn{box-sizing:border-box;display:inline-flex;align-items:center;justify-content:center;gap:4px;min-width:0;max-width:100%;width:100%;margin:0;padding:0 11px;border:1px solid;border-radius:6px;font:inherit;font-size:14px;line-height:20px;text-decoration:none;cursor:pointer;user-select:none;transition:background .12s,border-color .12s}
.lc-btn-label{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.lc-btn .lc-icon{flex:none;color:inherit;width:16px;height:16px}
.lc-btn-tiny{height:24px;padding:0 7px;font-size:12px;border-radius:5px}
.lc-btn-small{height:28px;padding:0 9px;font-size:12px}
.lc-btn-medium{height:32px}
.lc-btn-large{height:40px;padding:0 15px;font-size:16px;border-radius:8px}
.lark-card[data-device=phone] .lc-btn-tiny{height:28px}
.lark-card[data-device=phone] .lc-btn-medium{height:36px}
.lark-card[data-device=phone] .lc-btn-large{height:48px}
${types.join('\n')}
.lc-btn-laser{position:relative;color:#fff;border-color:transparent;background:var(--lc-laser) border-box}
.lc-btn-laser:not([aria-disabled=true]):hover{filter:brightness(1.08)}
.lc-btn:focus-visible,.lc-tap:focus-visible,.lc-image-option:focus-visible,.lc-tool:focus-visible{outline:2px solid var(--lc-blue-400);outline-offset:1px}
.lc-btn[aria-disabled=true]{color:var(--lc-text-off);border-color:var(--lc-line);background:transparent;cursor:not-allowed}
.lc-btn-text[aria-disabled=true],.lc-btn-primary_text[aria-disabled=true],.lc-btn-danger_text[aria-disabled=true]{border-color:transparent}
.lc-btn-primary_filled[aria-disabled=true],.lc-btn-danger_filled[aria-disabled=true],.lc-btn-laser[aria-disabled=true]{color:light-dark(#fff,#83878c);border-color:transparent;background:light-dark(#bbbfc4,#4d4e50)}
.lc-more{width:100%;padding:0 7px}
.lc-tap{box-sizing:border-box;max-width:100%;overflow:hidden;cursor:pointer;position:relative;text-align:start}
.lc-tap::after{content:"";position:absolute;inset:0;pointer-events:none;border-radius:inherit}
.lc-tap:not(.lc-off):hover::after{background:var(--lc-hover)}
.lc-tap:has(.lc-tap:hover,.lc-btn:hover)::after{background:none!important}
.lc-tap.lc-off{cursor:not-allowed}
.lc-tap.lc-off>*{opacity:.45}
.lark-card[data-scheme=light] .lc-laser{background:linear-gradient(100deg,#e9ecff,#f3eaff 50%,#fdeaf9)}
.lark-card[data-scheme=dark] .lc-laser{background:linear-gradient(100deg,#2f3458,#3d3058 50%,#4a2f4a)}
@media (prefers-color-scheme:light){.lark-card[data-scheme=auto] .lc-laser{background:linear-gradient(100deg,#e9ecff,#f3eaff 50%,#fdeaf9)}}
@media (prefers-color-scheme:dark){.lark-card[data-scheme=auto] .lc-laser{background:linear-gradient(100deg,#2f3458,#3d3058 50%,#4a2f4a)}}
[data-tag][aria-busy=true]>.lc-btn{color:transparent;position:relative}
[data-tag][aria-busy=true]>.lc-btn::after{content:"";position:absolute;inset:0;margin:auto;width:14px;height:14px;border:2px solid var(--lc-text-3);border-top-color:transparent;border-radius:50%;animation:lc-turn .8s linear infinite}
[data-tag][aria-busy=true]>.lc-btn-primary_filled::after,[data-tag][aria-busy=true]>.lc-btn-danger_filled::after,[data-tag][aria-busy=true]>.lc-btn-laser::after{border-color:#fff;border-top-color:transparent}
[data-tag][aria-busy=true]>.lc-btn>*{visibility:hidden}
.lc-tap[aria-busy=true],[aria-busy=true]>.lc-box,[aria-busy=true]>.lc-images,[aria-busy=true]>.lc-check{opacity:.6}
@keyframes lc-turn{to{transform:rotate(1turn)}}
@media (prefers-reduced-motion:reduce){.lc-btn,.lc-toast{transition:none!important;animation-duration:2s!important}}`
