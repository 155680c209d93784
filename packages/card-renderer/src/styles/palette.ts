const LEVELS = [50, 100, 200, 300, 400, 500, 600, 700, 800, 900]

/** Ten levels of each hue: on light ground, then on dark. From 600 on, texts are readable on a band of 100. */
const HUES: { readonly [hue: string]: readonly [light: string, dark: string] } = {
  grey: [
    'f8f9fa f2f3f5 e8eaed dee0e3 bbbfc4 8f959e 646a73 51565d 373c43 1f2329',
    '2e2f30 353637 404142 4d4e50 66686b 83878c a6aaaf bfc2c6 d6d8da ebebeb',
  ],
  blue: [
    'f0f5ff e1ecff c2d7ff 93b7fe 5f90fa 336df4 275cd9 1c4cbf 113ca6 062c8d',
    '2f3644 324058 384d74 3e5d98 4675d0 4c88ff 83afff a6c7ff cadeff eef5ff',
  ],
  wathet: [
    'f1f8fd e3f2fa c6e4f5 97ceec 5db5e1 049fd7 0073a2 00608a 004c73 003a5d',
    '303c41 354a54 3a5e6e 3e7890 409fc4 3dc0f0 5fc8f2 89d5f6 aee2f9 d0eefc',
  ],
  turquoise: [
    'f2faf8 e5f5f2 c9eae4 9dd9cf 64c6b7 12b5a4 007a6d 006559 005046 003c33',
    '313e3c 354e4a 39655f 3c8279 3aafa1 2fd4c3 5adaca 89e3d6 afebe2 d1f4ee',
  ],
  green: [
    'f2f9f2 e5f3e5 c9e6c9 9dd29f 69ba70 32a645 0d7c28 006819 005409 004100',
    '313b2f 364933 3c5d37 43753c 4c9b41 51ba43 77c86b 9ad691 bce4b5 ddf1d9',
  ],
  lime: [
    'f7f9f1 eef4e3 dde8c4 c3d595 a6bf5a 8fac02 5e7500 4c6000 3a4c00 2a3800',
    '393c2f 444b32 555f35 6b7937 8ca235 a8c32c b2cb52 c3d77f d4e3a7 e5efcc',
  ],
  yellow: [
    'fdf8f1 fbf1e3 f6e3c5 eecc97 e5b25d dc9b04 956200 7c4e00 643a00 4d2800',
    '403b2f 524833 6b5b38 8c733c be983d e8b73a ebc05b f0cf85 f4ddab f9ecce',
  ],
  orange: [
    'fff5f0 ffece2 ffd7c3 fbb692 f59059 ed6d0c b64900 9c3800 822700 691500',
    '42362f 554032 704e36 925f3a c7783d f38d3d f7a164 fbb98c fdcfb1 ffe6d5',
  ],
  red: [
    'fff4f2 ffe8e5 ffcfc9 ffa89f fd796f f54a45 c52d2c aa1b1e 90020f 760000',
    '443331 573936 73423e 964c48 cb5a55 f76560 fe9189 ffb0a8 ffcdc8 ffebe8',
  ],
  carmine: [
    'fff2f7 ffe5ee fec9dc f99dc2 ee69a4 e22e8c c51a77 ab0165 920054 7a0043',
    '433138 563643 713d53 924567 c54f85 f0559f fa8cba ffadcd ffcee0 ffedf4',
  ],
  violet: [
    'fcf2fd f8e5fb f1caf6 e39fed d26be1 c233d6 ab22bd 940ea5 7e008e 680077',
    '3f3241 4f3852 67406c 84498c b155be d75de8 e58ff0 edaff6 f5cefa fcedfd',
  ],
  purple: [
    'f5f3ff eae6ff d5ccff b6a3ff 9671fb 7f3bf5 6f2cdb 5f1bc1 5005a8 41008f',
    '373342 423a55 52446f 665091 8561c5 9f6ff1 bb9ef8 cebafc e1d6fe f6f2ff',
  ],
  indigo: [
    'f0f4ff e2e8fe c4d0fc 98abf8 6a7eef 4954e6 3e45cd 3337b5 28289d 1e1a86',
    '333544 3b3e57 464b74 535a98 6971d0 7b83ff 9ea9ff b8c2ff d3daff eff2ff',
  ],
}

/** Names that say what a colour is for. */
const ROLES: { readonly [role: string]: readonly [light: string, dark: string] } = {
  white: ['#fff', '#fff'],
  black: ['#000', '#000'],
  card: ['#fff', '#292929'],
  float: ['#fff', '#333435'],
  'text-1': ['#1f2329', '#ebebeb'],
  'text-2': ['#646a73', '#a6aaaf'],
  'text-3': ['#6f757d', '#8c9096'],
  'text-off': ['#a8adb5', '#6b6e72'],
  line: ['#dee0e3', '#4d4e50'],
  'line-soft': ['rgba(31,35,41,.15)', 'rgba(235,235,235,.16)'],
  hover: ['rgba(31,35,41,.06)', 'rgba(235,235,235,.08)'],
  link: ['#1456f0', '#75a4ff'],
  code: ['#f5f6f7', '#1f2021'],
}

const both = (name: string, light: string, dark: string): string => `--lc-${name}:light-dark(${light},${dark})`

function declarations(): string {
  const hues = Object.entries(HUES).flatMap(([hue, [light, dark]]) => {
    const [lights, darks] = [light.split(' '), dark.split(' ')]
    return LEVELS.map((level, index) => both(`${hue}-${level}`, `#${lights[index]}`, `#${darks[index]}`))
  })
  return [...hues, ...Object.entries(ROLES).map(([role, [light, dark]]) => both(role, light, dark))].join(';')
}

/** Colours as custom properties; `color-scheme` picks the half, so that `auto` needs no second table. */
export const palette: string = `.lark-card{color-scheme:light;${declarations()}}
.lark-card[data-scheme=dark]{color-scheme:dark}
.lark-card[data-scheme=auto]{color-scheme:light dark}`
