/** The look of the page. Colours are named by what they are for; the theme follows the scheme that cards are looked at in. */
export const pageStyles = `
:root{
  --ink:#1f2329;--soft:#646a73;--faint:#8f959e;--line:#e4e7ec;--line-soft:#eef0f3;--bg:#f5f6f8;--surface:#fff;--raised:#fff;
  --hover:#f2f4f7;--accent:#3370ff;--accent-ink:#245bdb;--accent-soft:#e8f0ff;--error:#d83931;--error-soft:#fdeceb;
  --warn:#b05e00;--warn-soft:#fff3e0;--good:#1f8a3b;--good-soft:#e5f6e9;--shadow:0 1px 2px rgba(31,35,41,.06),0 8px 24px rgba(31,35,41,.08);
  --chat:#fff;--chat-line:#e8eaee;--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;
  --str:#0a7f3f;--num:#a6480c;--key:#245bdb;--kw:#a626a4;color-scheme:light
}
:root[data-theme=dark]{
  --ink:#ebecef;--soft:#a6abb5;--faint:#7b818c;--line:#33363c;--line-soft:#2a2d32;--bg:#141517;--surface:#1c1e21;--raised:#232529;
  --hover:#2a2d32;--accent:#4c88ff;--accent-ink:#82adff;--accent-soft:#1c2f57;--error:#ff7a72;--error-soft:#3c1d1c;
  --warn:#ffb35c;--warn-soft:#3a2a12;--good:#5dc879;--good-soft:#16321f;--shadow:0 1px 2px rgba(0,0,0,.4),0 10px 28px rgba(0,0,0,.35);
  --str:#7ecb8f;--num:#f0a873;--key:#82adff;--kw:#d79bea;color-scheme:dark
}
*{box-sizing:border-box}
[hidden]{display:none!important}
html,body{height:100%;margin:0}
body{display:grid;grid-template-rows:auto minmax(0,1fr) auto;background:var(--bg);color:var(--ink);font:14px/1.5 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",Roboto,sans-serif;-webkit-font-smoothing:antialiased}
button,input,select{font:inherit;color:inherit}
button{cursor:pointer}
code,pre{font-family:var(--mono);font-size:12px}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.icon{width:15px;height:15px;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round;flex:none}
.quiet{color:var(--soft);margin:12px 0}
.row{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:0 0 10px}
h3{font-size:12px;font-weight:600;color:var(--soft);margin:20px 0 8px;letter-spacing:.01em}
.row h3{margin:0;flex:1}
.stranger{display:grid;place-items:center;text-align:center;color:var(--soft)}

.bar{display:flex;flex-wrap:wrap;gap:10px 20px;align-items:center;justify-content:space-between;padding:10px 16px;background:var(--surface);border-bottom:1px solid var(--line)}
.brand{display:flex;align-items:center;gap:10px;min-width:0}
.brand h1{font-size:15px;font-weight:650;margin:0;white-space:nowrap;letter-spacing:-.01em}
.logo{width:24px;height:24px;border-radius:7px;background:linear-gradient(140deg,#5b8cff,#2a5bff 60%,#00b6a8);position:relative;flex:none}
.logo::after{content:"";position:absolute;inset:6px 5px auto;height:3px;border-radius:2px;background:#fff;box-shadow:0 5px 0 rgba(255,255,255,.75)}
.bar-file{font:12px var(--mono);color:var(--soft);background:var(--hover);padding:2px 8px;border-radius:6px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.bar-live{font-size:12px;color:var(--soft);display:inline-flex;align-items:center;gap:6px;white-space:nowrap}
.bar-live::before{content:"";width:7px;height:7px;border-radius:50%;background:var(--faint)}
.bar-live[data-live=true]::before{background:#34c759;box-shadow:0 0 0 3px rgba(52,199,89,.18)}
.bar-live[data-live=false]::before{background:var(--error)}
.controls{display:flex;flex-wrap:wrap;gap:8px 10px;align-items:center}
.segments{display:inline-flex;padding:2px;border-radius:8px;background:var(--hover)}
.segments.off{opacity:.4}
.segments button{border:0;background:none;padding:3px 10px;border-radius:6px;color:var(--soft);font-size:13px;line-height:20px}
.segments button[aria-checked=true]{background:var(--raised);color:var(--ink);font-weight:550;box-shadow:0 1px 2px rgba(0,0,0,.12)}
.locale{display:inline-flex;gap:6px}
select{appearance:none;border:1px solid var(--line);background:var(--surface) url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%238f959e' stroke-width='2.4'%3E%3Cpath d='M7 10l5 5 5-5'/%3E%3C/svg%3E") no-repeat right 6px center/14px;border-radius:8px;padding:3px 24px 3px 10px;font-size:13px;line-height:20px;max-width:170px}
.toggle,.small{display:inline-flex;align-items:center;gap:6px;border:1px solid var(--line);background:var(--surface);border-radius:8px;padding:3px 10px;font-size:13px;line-height:20px;color:var(--ink)}
.small{padding:1px 9px;font-size:12px;border-radius:6px}
.small .icon{width:13px;height:13px}
.toggle:hover,.small:hover{background:var(--hover)}
.toggle[aria-pressed=true]{background:var(--accent-soft);border-color:var(--accent);color:var(--accent-ink)}
.plain{border:0;background:none;padding:0;text-align:left;color:inherit}

.columns{display:grid;grid-template-columns:220px minmax(0,1fr) 390px;min-height:0}
.gallery{background:var(--surface);border-right:1px solid var(--line);display:flex;flex-direction:column;min-height:0}
.search{display:flex;align-items:center;gap:8px;margin:12px;padding:5px 10px;border-radius:8px;background:var(--hover);color:var(--faint)}
.search input{border:0;background:none;outline:0;width:100%;font-size:13px}
.search:focus-within{box-shadow:0 0 0 2px var(--accent)}
.gallery-list{overflow:auto;padding:0 8px 16px;flex:1}
.gallery-title{font-size:12px;font-weight:600;color:var(--faint);padding:14px 8px 4px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.gallery-item{display:flex;align-items:center;gap:6px;width:100%;border:0;background:none;text-align:left;padding:6px 8px;border-radius:8px;font-size:13.5px}
.gallery-item:hover{background:var(--hover)}
.gallery-item[aria-current=true]{background:var(--accent-soft);color:var(--accent-ink);font-weight:550}
.gallery-group .gallery-item{padding-left:16px}
.gallery-hint{margin:4px 8px;font-size:12px;color:var(--soft);overflow-wrap:anywhere}
.gallery-name{flex:1;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.count{font-size:11px;line-height:17px;min-width:17px;padding:0 5px;border-radius:9px;text-align:center;font-weight:600}
.count.error{background:var(--error-soft);color:var(--error)}
.count.warn{background:var(--warn-soft);color:var(--warn)}
.chip{display:inline-block;font-size:11px;line-height:18px;padding:0 7px;border-radius:5px;background:var(--hover);color:var(--soft);font-weight:550;white-space:nowrap}
.chip.legacy{background:var(--warn-soft);color:var(--warn)}
.chip.aside{margin-left:8px}
.chip.bad{background:var(--error-soft);color:var(--error);margin-left:8px}

.middle{min-height:0;min-width:0;overflow:auto;background:radial-gradient(var(--line) 1px,transparent 1px) 0 0/22px 22px}
.stage{padding:20px 16px 40px;display:flex;flex-direction:column;gap:14px;min-height:100%}
.notes{display:grid;gap:10px;max-width:900px;width:100%;margin:0 auto}
.notes:empty{display:none}
.note{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:10px 14px;font-size:13px}
.note p{margin:4px 0 0;color:var(--soft)}
.note pre{margin:8px 0 0;overflow:auto;max-height:220px;color:var(--soft);white-space:pre-wrap}
.note.error{border-color:var(--error);background:var(--error-soft)}
.note.error strong{color:var(--error);font-family:var(--mono);font-size:12.5px;white-space:pre-wrap}
.note.info,.note.legacy{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center}
.note.info .small,.note.legacy .small{margin-left:auto}
.note.empty{display:block}
.losses{flex-basis:100%;margin:4px 0;padding-left:18px;max-height:180px;overflow:auto}
.losses code{color:var(--accent-ink)}
.panel .note{margin-bottom:12px;display:block}
.panes{display:flex;gap:16px;justify-content:center;align-items:flex-start;flex-wrap:wrap}
.pane{--pane-bg:#fff;--pane-ink:#1f2329;--pane-soft:#8f959e;--pane-line:#eceef1;--pane-field:#f5f6f7;background:var(--pane-bg);color:var(--pane-ink);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow);overflow:clip;display:flex;flex-direction:column;width:100%;max-width:100%;min-height:min(560px,calc(100vh - 190px))}
.pane[data-scheme=dark]{--pane-bg:#1a1a1a;--pane-ink:#ebebeb;--pane-soft:#757575;--pane-line:#2c2c2c;--pane-field:#292929}
.pane[data-width="400"]{max-width:492px}
.pane[data-width="600"]{max-width:692px}
.panes[data-count="2"] .pane{flex:1 1 440px;min-height:320px}
.panes[data-count="2"] .pane-card{margin-left:-46px}
.panes[data-count="2"] .pane-name{min-height:36px}
.panes[data-count="2"] .pane[data-width="400"]{flex:0 1 440px}
.panes[data-count="2"] .pane[data-width="600"]{flex:0 1 640px}
.pane-bar{display:flex;align-items:center;gap:6px;padding:11px 16px;border-bottom:1px solid var(--pane-line);font-size:14px}
.pane-chat{font-weight:600}
.pane-count{color:var(--pane-soft)}
.pane-label{margin-left:auto;color:var(--pane-soft);font-size:12px}
.pane-status{display:none}
.pane-message{flex:1;display:flex;gap:10px;padding:18px 16px 12px;align-items:flex-start}
.pane-avatar{width:36px;height:36px;border-radius:50%;background:linear-gradient(140deg,#5b8cff,#2a5bff);color:#fff;display:grid;place-items:center;flex:none}
.pane-body{flex:1;min-width:0}
.pane-name{font-size:12px;color:var(--pane-soft);display:flex;align-items:center;gap:6px;margin-bottom:3px}
.pane-tag{font-size:10px;line-height:15px;padding:0 4px;border-radius:4px;background:rgba(255,199,0,.18);color:#b98200}
.pane-card{position:relative;z-index:1}
.pane[data-width="400"] .card-frame{width:406px}
.pane[data-width="600"] .card-frame{width:606px}
.card-frame{display:block;border:0;width:100%;max-width:100%;min-height:120px;color-scheme:normal;background:transparent;margin-left:-3px}
.pane-write{margin:0 16px 16px;border:1px solid var(--pane-line);border-radius:9px;padding:9px 14px;color:var(--pane-soft);font-size:13px}
.panes .pane[data-device=phone]{width:375px;flex:0 0 375px!important;border-radius:38px;min-height:min(760px,calc(100vh - 190px))!important;border:8px solid #0d0e10;box-shadow:0 0 0 1px #3a3d42,var(--shadow)}
.pane[data-device=phone] .pane-status{display:flex;justify-content:space-between;align-items:center;padding:9px 22px 2px;font-size:13px}
.pane[data-device=phone] .pane-status i{width:88px;height:22px;border-radius:12px;background:#0d0e10}
.pane[data-device=phone] .pane-status span{font-size:7px;letter-spacing:1px;width:30px;text-align:right}
.pane[data-device=phone] .pane-message{padding:14px 10px 12px;gap:8px}
.pane[data-device=phone] .pane-avatar{width:30px;height:30px}
.pane[data-device=phone] .pane-body .pane-name{min-height:30px;align-items:center}
.pane[data-device=phone] .pane-card{margin-left:-38px}
.pane[data-device=phone] .pane-write{border-radius:18px;margin:0 12px 18px}

.panel{background:var(--surface);border-left:1px solid var(--line);display:flex;flex-direction:column;min-height:0;min-width:0}
.tabs{display:flex;gap:2px;padding:0 12px;border-bottom:1px solid var(--line);overflow-x:auto;flex:none}
.tabs button{border:0;background:none;padding:11px 8px 9px;font-size:13px;color:var(--soft);border-bottom:2px solid transparent;white-space:nowrap;display:inline-flex;gap:5px;align-items:center}
.tabs button[aria-selected=true]{color:var(--ink);font-weight:600;border-bottom-color:var(--accent)}
.tab-count{font-size:11px;line-height:16px;padding:0 5px;border-radius:8px;background:var(--hover);color:var(--soft);font-weight:600}
.tab-count:empty{display:none}
.tab-count[data-level=error]{background:var(--error-soft);color:var(--error)}
.tab-count[data-level=warn]{background:var(--warn-soft);color:var(--warn)}
.panel-body{padding:14px 16px 32px;overflow:auto;flex:1;min-height:0}
.selection-place:empty{display:none}
.selection{padding:12px 16px;border-bottom:1px solid var(--line);background:linear-gradient(var(--accent-soft),transparent 90%)}
.selection-head{display:flex;align-items:center;gap:8px}
.selection-head strong{font-size:14px}
.selection-head .plain{margin-left:auto;color:var(--soft);display:grid;padding:3px;border-radius:5px}
.selection-head .plain:hover{background:var(--hover)}
.selection-path{display:block;color:var(--soft);margin:3px 0 8px;overflow-wrap:anywhere}
.selection-json pre{max-height:150px;margin:0 0 8px;background:var(--surface)}
.selection .row{margin:0}
.source{display:inline-flex;gap:4px;align-items:center;border:0;border-radius:5px;padding:1px 7px;font:11.5px var(--mono);background:var(--accent-soft);color:var(--accent-ink);max-width:100%}
.source .icon{width:12px;height:12px}
.selection .source{background:var(--surface);box-shadow:0 0 0 1px var(--line)}
.findings{list-style:none;margin:0;padding:0;display:grid;gap:8px}
.finding{display:grid;gap:3px;padding:9px 12px;border:1px solid var(--line);border-left:3px solid var(--warn);border-radius:8px;cursor:pointer}
.finding[data-level=error]{border-left-color:var(--error)}
.finding:hover{background:var(--hover)}
.finding[aria-current]{border-color:var(--accent);background:var(--accent-soft)}
.finding-level{font-size:11px;font-weight:650;color:var(--warn)}
.finding[data-level=error] .finding-level{color:var(--error)}
.finding-message{font-size:13px;overflow-wrap:anywhere}
.finding-where{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center;color:var(--soft)}
.finding-where code{overflow-wrap:anywhere}
.rule{font-size:11px;color:var(--faint)}
.all-good{text-align:center;padding:36px 12px;color:var(--soft);display:grid;justify-items:center;gap:2px}
.all-good .icon{width:34px;height:34px;padding:8px;border-radius:50%;background:var(--good-soft);color:var(--good);margin-bottom:8px}
.all-good strong{color:var(--ink)}
.all-good p{margin:0}
pre.json,pre.code{margin:0;padding:10px 12px;background:var(--bg);border:1px solid var(--line-soft);border-radius:8px;overflow:auto;line-height:1.55;tab-size:2}
pre.code{white-space:pre}
.json-line{display:block;min-height:1.2em;white-space:pre-wrap;overflow-wrap:anywhere;margin:0 -12px;padding:0 12px}
.json.selectable .json-line:hover{background:var(--hover);cursor:pointer}
.json-line.chosen{background:var(--accent-soft)!important;box-shadow:inset 2px 0 var(--accent)}
.json-key{color:var(--key)}.json-string{color:var(--str)}.json-number,.json-boolean,.json-null{color:var(--num)}
.code-string{color:var(--str)}.code-number{color:var(--num)}.code-keyword{color:var(--kw)}.code-call{color:var(--key)}.code-comment{color:var(--faint)}
.log{list-style:none;margin:0;padding:0;display:grid;gap:8px}
.log-entry{border:1px solid var(--line);border-radius:8px;padding:8px 12px}
.log-entry summary{display:flex;flex-wrap:wrap;gap:3px 8px;align-items:center;cursor:pointer;font-size:13px;list-style:none}
.log-entry[open] summary{margin-bottom:10px}
.log time{color:var(--faint);font:11.5px var(--mono)}
.log-result{font-size:12px;padding:1px 8px;border-radius:5px;background:var(--hover);color:var(--soft);overflow-wrap:anywhere}
.log-result[data-level=good]{background:var(--good-soft);color:var(--good)}
.log-result[data-level=warn]{background:var(--warn-soft);color:var(--warn)}
.log-result[data-level=error]{background:var(--error-soft);color:var(--error)}
.log-ms{margin-left:auto;font:11.5px var(--mono);color:var(--faint)}
.log-ms[data-late=true]{color:var(--error)}
.log-entry .row{margin:10px 0 6px}
.log-note{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:baseline;padding:6px 12px;border:1px dashed var(--line);border-radius:8px;font-size:13px}
.log-note a{color:var(--accent-ink);overflow-wrap:anywhere}
.log-note code{overflow-wrap:anywhere;white-space:pre-wrap}
.complaints{margin:0 0 8px;padding-left:18px;color:var(--error);font-size:13px}
.stack{overflow:auto;white-space:pre-wrap;color:var(--error);background:var(--error-soft);padding:8px 10px;border-radius:8px;margin:0 0 8px}
.meters{display:grid;gap:14px}
.meter-head{display:flex;justify-content:space-between;font-size:13px;margin-bottom:5px}
.meter-head b{font-weight:550;font-variant-numeric:tabular-nums;color:var(--soft)}
.meter-bar{height:6px;border-radius:3px;background:var(--hover);overflow:hidden}
.meter-fill{height:100%;border-radius:3px;background:var(--accent)}
.meter[data-level=warn] .meter-fill{background:#ff9d1c}
.meter[data-level=error] .meter-fill{background:var(--error)}
.meter[data-level=error] b{color:var(--error)}
.floor{display:flex;gap:14px;align-items:center}
.floor-version{font-size:22px;font-weight:650;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.floor-why{font-size:13px;color:var(--soft)}
.floor-why:hover{color:var(--accent-ink)}
.fallback{margin-top:12px;border:1px dashed var(--line);border-radius:8px;padding:9px 12px;font-size:13px;display:grid;gap:2px}
.fallback-label{font-size:11px;color:var(--faint)}
.heavy{list-style:none;margin:0;padding:0}
.heavy .plain{display:flex;justify-content:space-between;gap:12px;width:100%;padding:5px 8px;margin:0 -8px;border-radius:6px}
.heavy .plain:hover{background:var(--hover)}
.heavy .plain{font-size:13px}
.heavy code{overflow-wrap:anywhere}
.heavy span{color:var(--soft);font-size:12px;white-space:nowrap;font-variant-numeric:tabular-nums}
.foot{display:flex;justify-content:space-between;gap:16px;padding:6px 16px;font-size:12px;color:var(--faint);background:var(--surface);border-top:1px solid var(--line)}
.foot .plain{color:var(--accent-ink)}
.approximate{border:0;border-radius:14px;padding:22px 26px;max-width:560px;background:var(--raised);color:var(--ink);box-shadow:var(--shadow)}
.approximate::backdrop{background:rgba(0,0,0,.4)}
.approximate h2{margin:0 0 12px;font-size:17px}
.approximate dl{display:grid;grid-template-columns:max-content 1fr;gap:8px 16px;font-size:13px}
.approximate dt{font-weight:600}
.approximate dd{margin:0;color:var(--soft)}
.primary{border:0;background:var(--accent);color:#fff;border-radius:8px;padding:6px 18px;float:right}

.stream-bar{display:flex;align-items:center;gap:12px;background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:8px 12px;max-width:900px;width:100%;margin:0 auto}
.stream-bar input{flex:1;accent-color:var(--accent)}
.stream-time{font:12px var(--mono);color:var(--soft);white-space:nowrap}
.round{width:32px;height:32px;border-radius:50%;border:0;background:var(--accent);color:#fff;display:grid;place-items:center;flex:none}
.stream-summary{display:flex;flex-wrap:wrap;gap:8px;max-width:900px;width:100%;margin:0 auto}
.stream-trouble{max-width:900px;width:100%;margin:0 auto}.stream-trouble:empty{display:none}
.stream-calls{display:flex;flex-direction:column;gap:14px}
.fact{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:6px 14px;display:grid;line-height:1.35}
.fact b{font-size:17px;font-variant-numeric:tabular-nums}
.fact span{font-size:11.5px;color:var(--soft)}
.fact[data-bad=true]{border-color:var(--error)}
.fact[data-bad=true] b{color:var(--error)}
.stream .pane{min-height:300px}
.stream-title,.rate,.stream-log{max-width:900px;width:100%;margin-left:auto;margin-right:auto}
.stream-title{margin-bottom:0}
.rate{height:54px;display:flex;align-items:flex-end;gap:1px;position:relative;background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:0 10px;overflow:hidden}
.rate i{flex:1;background:var(--accent);border-radius:2px 2px 0 0;min-width:1px;opacity:.75}
.rate i[data-over=true]{background:var(--error)}
.rate-limit{position:absolute;left:0;right:0;bottom:calc(100%/1.2);border-bottom:1px dashed var(--error);font-size:10px;line-height:12px;color:var(--error);padding-left:6px;opacity:.8;line-height:0;padding-bottom:0}
.rate-limit b{position:absolute;top:9px;font-weight:500}
.stream-log{background:var(--surface);border:1px solid var(--line);border-radius:10px;overflow:auto;max-height:340px}
.stream-log table{border-collapse:collapse;width:100%;font-size:12.5px}
.stream-log th{position:sticky;top:0;background:var(--surface);text-align:left;font-weight:600;color:var(--faint);font-size:11.5px;padding:7px 12px;border-bottom:1px solid var(--line)}
.stream-log td{padding:4px 12px;border-bottom:1px solid var(--line-soft);font-variant-numeric:tabular-nums;white-space:nowrap}
.stream-log tr[data-made=false]{opacity:.4}

.columns.streaming{grid-template-columns:220px minmax(0,1fr)}
.columns.streaming .panel{display:none}
@media (max-width:1180px){.columns{grid-template-columns:200px minmax(0,1fr) 340px}}
@media (max-width:940px){
  body{display:block;height:auto}
  .columns{display:block}
  .gallery,.panel{border:0;border-top:1px solid var(--line)}
  .gallery-list{max-height:220px}
}
@media (prefers-reduced-motion:no-preference){
  .gallery-item,.toggle,.small,.finding{transition:background .12s}
  .meter-fill{transition:width .25s}
}
`
