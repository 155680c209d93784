/** Turns to the page before or behind of a table. */
export function turn(button: HTMLElement): void {
  const table = button.closest<HTMLElement>('[data-lc-pages]')
  const shown = table?.querySelector<HTMLElement>('[data-lc-page-now]')
  const pages = Number(table?.dataset.lcPages)
  const now = Number(shown?.textContent) + Number(button.dataset.lcTurn)
  if (!table || !shown || !(now >= 1 && now <= pages)) return
  shown.textContent = String(now)
  for (const row of table.querySelectorAll<HTMLElement>('[data-lc-row-page]')) {
    row.hidden = row.dataset.lcRowPage !== String(now - 1)
  }
  for (const other of table.querySelectorAll<HTMLButtonElement>('[data-lc-turn]')) {
    other.disabled = other.dataset.lcTurn === '1' ? now === pages : now === 1
  }
}
