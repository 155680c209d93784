/** Marks of the preview on a card. */
export const frameStyles = `
html,body{margin:0;padding:0;background:transparent}
body{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC",Roboto,sans-serif;overflow:hidden}
#card{padding:3px;min-height:24px}
[data-preview-hover]{outline:1.5px dashed rgba(51,112,255,.75)!important;outline-offset:1px}
[data-preview-selected]{outline:2px solid #3370ff!important;outline-offset:2px;border-radius:3px}
[data-preview-finding=error]{box-shadow:0 0 0 1.5px rgba(245,74,69,.75)}
[data-preview-finding=warn]{box-shadow:0 0 0 1.5px rgba(255,136,0,.7)}
.preview-inspecting,.preview-inspecting *{cursor:crosshair!important}
.preview-mark-missing [data-missing-locale]{background:repeating-linear-gradient(135deg,rgba(255,136,0,.2) 0 6px,rgba(255,136,0,.07) 6px 12px)!important;box-shadow:0 0 0 1px rgba(255,136,0,.75);border-radius:2px}
`
