/** The styles of cards, for a page that shows several: put them in one `<style>` and render with `styles: false`. */
export const cardStyles: string = ['.lark-card{font-size:14px;line-height:1.57}'].join('\n')
