import { html } from '../../html.ts'

const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 32 32%22%3E%3Crect width=%2232%22 height=%2232%22 rx=%228%22 fill=%22%233370ff%22/%3E%3Crect x=%227%22 y=%228%22 width=%2218%22 height=%224%22 rx=%222%22 fill=%22white%22/%3E%3Crect x=%227%22 y=%2215%22 width=%2218%22 height=%222.5%22 rx=%221.2%22 fill=%22white%22 opacity=%22.7%22/%3E%3Crect x=%227%22 y=%2220%22 width=%2211%22 height=%222.5%22 rx=%221.2%22 fill=%22white%22 opacity=%22.7%22/%3E%3C/svg%3E'

/** The page; its parts are made by its module. */
export const pageShell = ({ title, module }: { title: string; module: string }): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Card preview</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="/page.css">
<script type="module" src="${module}"></script>
</head>
<body><noscript>The preview needs JavaScript.</noscript></body>
</html>`.html

/** What a card is drawn in: its styles don't meet those of the page. */
export const frameShell = ({ module }: { module: string }): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Card</title>
<link rel="stylesheet" href="/frame.css">
<script type="module" src="${module}"></script>
</head>
<body><div id="card"></div></body>
</html>`.html

/** For whoever comes without the token. */
export const strangerShell = (): string =>
  html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Card preview</title><link rel="stylesheet" href="/page.css"></head>
<body class="stranger"><p>Open the address that the terminal shows: it holds the token of this session.</p></body>
</html>`.html
