import type { StateInline } from 'markdown-it'

/** Lark's emoji with the one of Unicode that comes nearest. */
const NEAREST = [
  'OK 👌, THUMBSUP 👍, THANKS 🙏, MUSCLE 💪, FINGERHEART 🫰, APPLAUSE 👏, FISTBUMP 👊, JIAYI ➕, DONE ✅',
  'SMILE 🙂, BLUSH 😊, LAUGH 😄, SMIRK 😏, LOL 😂, FACEPALM 🤦, LOVE 😍, WINK 😉, PROUD 😌, WITTY 🤪, SMART 😎',
  'SCOWL 😠, THINKING 🤔, SOB 😭, CRY 😢, ERROR ❌, NOSEPICK 👃, HAUGHTY 😤, SLAP 👋, SPITBLOOD 🤮',
  'TOASTED 🥴, GLANCE 👀, DULL 😑, INNOCENTSMILE 😇, JOYFUL 😁, WOW 😮, TRICK 😈, YEAH ✌️, ENOUGH ✋',
  'TEARS 🥲, EMBARRASSED 😅, KISS 😘, SMOOCH 😚, DROOL 🤤, OBSESSED 🤩, MONEY 🤑, TEASE 😜, SHOWOFF 😎',
  'COMFORT 🫂, CLAP 👏, PRAISE 👍, STRIVE 💪, XBLUSH ☺️, SILENT 🤐, WAVE 👋, WHAT 🤨, FROWN 🙁, SHY 😳',
  'DIZZY 😵, LOOKDOWN 😔, CHUCKLE 😆, WAIL 😭, CRAZY 🤪, WHIMPER 🥺, HUG 🤗, BLUBBER 😢, WRONGED 🥺, HUSKY 🐶',
  'SHHH 🤫, SMUG 😏, ANGRY 😡, HAMMER 🔨, SHOCKED 😱, TERROR 😨, PETRIFIED 😶, SKULL 💀, SWEAT 😓',
  'SPEECHLESS 😶, SLEEP 😴, DROWSY 😪, YAWN 🥱, SICK 🤒, PUKE 🤮, BETRAYED 💔, HEADSET 🎧, EatingFood 🍽️',
  'MeMeMe 🙋, Sigh 😮‍💨, Typing ⌨️, Lemon 🍋, Get 👌, LGTM 👍, OnIt 🫡, OneSecond ⏳, VRHeadset 🥽',
  'YouAreTheBest 🏆, SALUTE 🫡, SHAKE 🤝, HIGHFIVE 🙌, UPPERLEFT 👆, ThumbsDown 👎, SLIGHT 🙂, TONGUE 😛',
  'EYESCLOSED 😌, RoarForYou 🦁, CALF 🐮, BEAR 🐻, BULL 🐂, RAINBOWPUKE 🌈, ROSE 🌹, HEART ❤️, PARTY 🎉',
  'LIPS 👄, BEER 🍺, CAKE 🎂, GIFT 🎁, CUCUMBER 🥒, Drumstick 🍗, Pepper 🌶️, CANDIEDHAWS 🍡, BubbleTea 🧋',
  'Coffee ☕, Yes ✔️, No ✖️, OKR 🎯, CheckMark ✅, CrossMark ❌, MinusOne ➖, Hundred 💯, AWESOMEN 💯',
  'Pin 📌, Alarm ⏰, Loudspeaker 📢, Trophy 🏆, Fire 🔥, BOMB 💣, Music 🎵, XmasTree 🎄, Snowman ⛄',
  'XmasHat 🎅, FIREWORKS 🎆, REDPACKET 🧧, FORTUNE 🧧, LUCK 🍀, FIRECRACKER 🧨, StickyRiceBalls 🍡',
  'HEARTBROKEN 💔, POOP 💩, StatusFlashOfInspiration 💡, 18X 🔞, CLEAVER 🔪, Soccer ⚽, Basketball 🏀',
  'GeneralDoNotDisturb ⛔, Status_PrivateMessage 💬, GeneralInMeetingBusy 📅, StatusReading 📖',
  'StatusInFlight ✈️, GeneralBusinessTrip 🧳, GeneralWorkFromHome 🏠, StatusEnjoyLife 🏖️',
  'GeneralTravellingCar 🚗, StatusBus 🚌, GeneralSun ☀️, GeneralMoonRest 🌙, MoonRabbit 🐇, Mooncake 🥮',
  'JubilantRabbit 🐰, TV 📺, Movie 🎬, Pumpkin 🎃, BeamingFace 😁, Delighted 😃, ColdSweat 😰',
  'FullMoonFace 🌝, Partying 🥳, GoGoGo 🚀, ThanksFace 🙏, SaluteFace 🫡, Shrug 🤷, ClownFace 🤡',
  'HappyDragon 🐲',
]
/** These have none. */
const NAMED = ['2022']

let table: Map<string, string> | undefined

/** What shows for `:NAME:`; `undefined` for what is no emoji of Lark's. */
export function emojiOf(name: string): string | undefined {
  table ??= new Map([
    ...NAMED.map(each => [each, `[${each}]`] as const),
    ...NEAREST.flatMap(line => line.split(', ')).map(pair => {
      const [each = '', shown = ''] = pair.split(' ')
      return [each, shown] as const
    }),
  ])
  return table.get(name)
}

/** `:NAME:` in a text. */
export function emoji(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x3a) return false
  const [whole, name = ''] = /^:([A-Za-z0-9_]{1,30}):/.exec(state.src.slice(state.pos, state.pos + 32)) ?? []
  const shown = whole && emojiOf(name)
  if (!shown || state.pos + whole.length > state.posMax) return false
  if (!silent) state.push('lark_emoji', '', 0).meta = { name, shown }
  state.pos += whole.length
  return true
}
