import atSign from 'lucide/dist/esm/icons/at-sign.mjs'
import bell from 'lucide/dist/esm/icons/bell.mjs'
import book from 'lucide/dist/esm/icons/book-open.mjs'
import bookmark from 'lucide/dist/esm/icons/bookmark.mjs'
import bot from 'lucide/dist/esm/icons/bot.mjs'
import briefcase from 'lucide/dist/esm/icons/briefcase.mjs'
import bug from 'lucide/dist/esm/icons/bug.mjs'
import building from 'lucide/dist/esm/icons/building.mjs'
import calendar from 'lucide/dist/esm/icons/calendar.mjs'
import car from 'lucide/dist/esm/icons/car.mjs'
import chartColumn from 'lucide/dist/esm/icons/chart-column.mjs'
import check from 'lucide/dist/esm/icons/check.mjs'
import chevronDown from 'lucide/dist/esm/icons/chevron-down.mjs'
import chevronLeft from 'lucide/dist/esm/icons/chevron-left.mjs'
import chevronRight from 'lucide/dist/esm/icons/chevron-right.mjs'
import chevronUp from 'lucide/dist/esm/icons/chevron-up.mjs'
import circleCheck from 'lucide/dist/esm/icons/circle-check.mjs'
import circlePlus from 'lucide/dist/esm/icons/circle-plus.mjs'
import circleQuestion from 'lucide/dist/esm/icons/circle-question-mark.mjs'
import circleX from 'lucide/dist/esm/icons/circle-x.mjs'
import clock from 'lucide/dist/esm/icons/clock.mjs'
import cloud from 'lucide/dist/esm/icons/cloud.mjs'
import code from 'lucide/dist/esm/icons/code.mjs'
import copy from 'lucide/dist/esm/icons/copy.mjs'
import card from 'lucide/dist/esm/icons/credit-card.mjs'
import database from 'lucide/dist/esm/icons/database.mjs'
import download from 'lucide/dist/esm/icons/download.mjs'
import ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs'
import externalLink from 'lucide/dist/esm/icons/external-link.mjs'
import eye from 'lucide/dist/esm/icons/eye.mjs'
import eyeOff from 'lucide/dist/esm/icons/eye-off.mjs'
import emoji from 'lucide/dist/esm/icons/face-slightly-smiling.mjs'
import fileText from 'lucide/dist/esm/icons/file-text.mjs'
import flag from 'lucide/dist/esm/icons/flag.mjs'
import flame from 'lucide/dist/esm/icons/flame.mjs'
import folder from 'lucide/dist/esm/icons/folder.mjs'
import forward from 'lucide/dist/esm/icons/forward.mjs'
import funnel from 'lucide/dist/esm/icons/funnel.mjs'
import gift from 'lucide/dist/esm/icons/gift.mjs'
import globe from 'lucide/dist/esm/icons/globe.mjs'
import graduation from 'lucide/dist/esm/icons/graduation-cap.mjs'
import hash from 'lucide/dist/esm/icons/hash.mjs'
import heart from 'lucide/dist/esm/icons/heart.mjs'
import house from 'lucide/dist/esm/icons/house.mjs'
import image from 'lucide/dist/esm/icons/image.mjs'
import info from 'lucide/dist/esm/icons/info.mjs'
import key from 'lucide/dist/esm/icons/key.mjs'
import grid from 'lucide/dist/esm/icons/layout-grid.mjs'
import lightbulb from 'lucide/dist/esm/icons/lightbulb.mjs'
import link from 'lucide/dist/esm/icons/link.mjs'
import list from 'lucide/dist/esm/icons/list.mjs'
import listChecks from 'lucide/dist/esm/icons/list-checks.mjs'
import lock from 'lucide/dist/esm/icons/lock.mjs'
import lockOpen from 'lucide/dist/esm/icons/lock-open.mjs'
import logIn from 'lucide/dist/esm/icons/log-in.mjs'
import logOut from 'lucide/dist/esm/icons/log-out.mjs'
import mail from 'lucide/dist/esm/icons/mail.mjs'
import mapPin from 'lucide/dist/esm/icons/map-pin.mjs'
import megaphone from 'lucide/dist/esm/icons/megaphone.mjs'
import messageCircle from 'lucide/dist/esm/icons/message-circle.mjs'
import messageOff from 'lucide/dist/esm/icons/message-square-off.mjs'
import mic from 'lucide/dist/esm/icons/mic.mjs'
import moon from 'lucide/dist/esm/icons/moon.mjs'
import pause from 'lucide/dist/esm/icons/pause.mjs'
import pencil from 'lucide/dist/esm/icons/pencil.mjs'
import phone from 'lucide/dist/esm/icons/phone.mjs'
import pin from 'lucide/dist/esm/icons/pin.mjs'
import plane from 'lucide/dist/esm/icons/plane.mjs'
import play from 'lucide/dist/esm/icons/play.mjs'
import plus from 'lucide/dist/esm/icons/plus.mjs'
import printer from 'lucide/dist/esm/icons/printer.mjs'
import refresh from 'lucide/dist/esm/icons/refresh-cw.mjs'
import reply from 'lucide/dist/esm/icons/reply.mjs'
import rocket from 'lucide/dist/esm/icons/rocket.mjs'
import scan from 'lucide/dist/esm/icons/scan.mjs'
import search from 'lucide/dist/esm/icons/search.mjs'
import send from 'lucide/dist/esm/icons/send.mjs'
import server from 'lucide/dist/esm/icons/server.mjs'
import settings from 'lucide/dist/esm/icons/settings.mjs'
import shield from 'lucide/dist/esm/icons/shield-check.mjs'
import cart from 'lucide/dist/esm/icons/shopping-cart.mjs'
import signature from 'lucide/dist/esm/icons/signature.mjs'
import sparkles from 'lucide/dist/esm/icons/sparkles.mjs'
import square from 'lucide/dist/esm/icons/square.mjs'
import star from 'lucide/dist/esm/icons/star.mjs'
import sun from 'lucide/dist/esm/icons/sun.mjs'
import table from 'lucide/dist/esm/icons/table.mjs'
import tag from 'lucide/dist/esm/icons/tag.mjs'
import terminal from 'lucide/dist/esm/icons/terminal.mjs'
import thumbsUp from 'lucide/dist/esm/icons/thumbs-up.mjs'
import trash from 'lucide/dist/esm/icons/trash.mjs'
import trendingDown from 'lucide/dist/esm/icons/trending-down.mjs'
import trendingUp from 'lucide/dist/esm/icons/trending-up.mjs'
import triangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs'
import trophy from 'lucide/dist/esm/icons/trophy.mjs'
import undo from 'lucide/dist/esm/icons/undo-2.mjs'
import upload from 'lucide/dist/esm/icons/upload.mjs'
import user from 'lucide/dist/esm/icons/user.mjs'
import userPlus from 'lucide/dist/esm/icons/user-plus.mjs'
import users from 'lucide/dist/esm/icons/users.mjs'
import video from 'lucide/dist/esm/icons/video.mjs'
import wallet from 'lucide/dist/esm/icons/wallet.mjs'
import wrench from 'lucide/dist/esm/icons/wrench.mjs'
import x from 'lucide/dist/esm/icons/x.mjs'
import zap from 'lucide/dist/esm/icons/zap.mjs'

/** Shapes of an icon on a 24 by 24 grid, drawn with strokes. */
export type Shapes = readonly (readonly [element: string, attributes: { readonly [name: string]: string | number }])[]

/** Drawings that come near the platform's icons, by the words of their tokens; the first one wins. */
export const drawings: readonly (readonly [words: string, shapes: Shapes])[] = [
  ['notification notify remind alarm-bell ring', bell],
  ['calendar date schedule event', calendar],
  ['time clock alarm history overtime duration', clock],
  ['succeed success done yes todo-done completed approve approved pass', circleCheck],
  ['error fail reject close-circle unsuccessful wrong no', circleX],
  ['warning risk alert report-problem caution', triangleAlert],
  ['info information detail announce-info tips', info],
  ['help question maybe unknown', circleQuestion],
  ['member-add add-member invite member-new', userPlus],
  ['group members team community department organization contacts-group', users],
  ['member user person contact contacts profile avatar account people', user],
  ['chat-forbidden', messageOff],
  ['chat message comment im conversation topic thread msgcard talk', messageCircle],
  ['doc docs docx file wiki report form word note sheet-doc', fileText],
  ['folder space directory archive', folder],
  ['link url chain copy-link', link],
  ['window-new external jump open share-screen', externalLink],
  ['image picture photo album screenshot gallery', image],
  ['video camera meeting vc livestream', video],
  ['mic microphone audio voice record', mic],
  ['phone call telephone hotline cell', phone],
  ['mail email inbox', mail],
  ['send post airplane', send],
  ['search find zoom-in magnify', search],
  ['setting settings admin config gear calibration', settings],
  ['unlock lock-open', lockOpen],
  ['lock encrypt password privacy', lock],
  ['key token secret', key],
  ['star favorite collection rate', star],
  ['heart like love', heart],
  ['thumbsup thumb praise agree upvote', thumbsUp],
  ['emoji reaction smile face', emoji],
  ['local location address position map place', mapPin],
  ['home house homepage', house],
  ['company building enterprise tenant office', building],
  ['work workplace business suitcase app-work job', briefcase],
  ['chart data statistics bar analysis dashboard sheet-chart', chartColumn],
  ['trend growth increase up-trend', trendingUp],
  ['decline decrease down-trend', trendingDown],
  ['table sheet bitable base grid-table', table],
  ['todo task checklist tab-todo action-list', listChecks],
  ['list order-list bullet catalog', list],
  ['signature sign autograph', signature],
  ['edit write pen modify rename', pencil],
  ['delete trash remove recycle', trash],
  ['add-circle more-add add-app add-new', circlePlus],
  ['add plus new create', plus],
  ['close cancel cross', x],
  ['check list-check tick confirm', check],
  ['download install save-as', download],
  ['upload cloud-upload import', upload],
  ['forward share forward-com', forward],
  ['reply reply-cn respond', reply],
  ['copy duplicate clone', copy],
  ['refresh replace sync update reset loading translate-refresh', refresh],
  ['undo withdraw revoke recall rollback back', undo],
  ['invisible hide visible-lock', eyeOff],
  ['visible view preview watch read', eye],
  ['filter funnel screening', funnel],
  ['flag milestone okr', flag],
  ['tag label price-tag', tag],
  ['bookmark subscribe', bookmark],
  ['pin pinned', pin],
  ['gift present redpacket', gift],
  ['trophy award medal champion', trophy],
  ['shop cart buy store mall', cart],
  ['card bank pay payment', card],
  ['wallet money expense reimburse yuan dollar cost currency', wallet],
  ['global globe internet web website language browser', globe],
  ['cloud weather', cloud],
  ['database storage', database],
  ['server host machine', server],
  ['code api developer git', code],
  ['terminal command console shell', terminal],
  ['bug defect', bug],
  ['rocket launch release deploy', rocket],
  ['flash lightning fast automation power shortcut', zap],
  ['fire hot', flame],
  ['ai magic myai sparkle intelligent larkcommunity', sparkles],
  ['bot robot assistant', bot],
  ['down down-small down-small-ccm down-bold expand-down', chevronDown],
  ['up up-small up-bold fold-up', chevronUp],
  ['left left-small left-bold', chevronLeft],
  ['right right-small right-bold', chevronRight],
  ['more ellipsis more-close', ellipsis],
  ['app apps grid app-default platform application widget', grid],
  ['frame selection scan frame-selection qr qrcode', scan],
  ['rectangle square', square],
  ['print printer', printer],
  ['travel flight trip plane', plane],
  ['car bus drive vehicle', car],
  ['sun day light', sun],
  ['moon night rest', moon],
  ['announcement announce loudspeaker broadcast speaker', megaphone],
  ['play start run', play],
  ['pause suspend', pause],
  ['safe security shield protect safety', shield],
  ['logout leave exit', logOut],
  ['login enter', logIn],
  ['book learn manual study knowledge', book],
  ['tool wrench maintenance repair fix', wrench],
  ['bulb idea light-bulb inspiration', lightbulb],
  ['education school training course', graduation],
  ['hash number topic-tag', hash],
  ['at mention', atSign],
]
