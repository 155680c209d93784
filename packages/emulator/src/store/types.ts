/** A member of the emulated company. */
export interface Person {
  openId: string
  unionId: string
  userId: string
  name: string
  enName: string
  email: string
  mobile: string
  jobTitle: string
  employeeNo: string
  /** Open department ids. */
  departmentIds: string[]
  leaderOpenId: string | undefined
  /** Whether the app may see and message this person. */
  available: boolean
  resigned: boolean
  frozen: boolean
}

export interface Department {
  openDepartmentId: string
  departmentId: string
  name: string
  /** Open id of the department above, `0` for the company. */
  parentId: string
  leaderOpenId: string | undefined
}

export interface Chat {
  chatId: string
  mode: 'group' | 'p2p' | 'topic'
  name: string
  description: string
  /** Open id of the owner, or the app's id. */
  ownerId: string | undefined
  /** Open ids; the bot is told by `hasBot`. */
  members: Set<string>
  hasBot: boolean
  dissolved: boolean
  createdAtMs: number
  /** Whether everybody of the company may join. */
  isPublic?: boolean
  /** Whether the announcement is of the older kind, no document of blocks. */
  hasOldAnnouncement?: boolean
}

export interface Mention {
  key: string
  openId: string
  name: string
}

export interface Reaction {
  reactionId: string
  emojiType: string
  operatorId: string
  operatorType: 'user' | 'app'
  atMs: number
}

export interface Urgent {
  type: 'app' | 'sms' | 'phone'
  openIds: string[]
  atMs: number
}

export interface Message {
  messageId: string
  chatId: string
  rootId?: string
  parentId?: string
  threadId?: string
  msgType: string
  /** The JSON string that reading the message gives. */
  content: string
  /** What was sent, parsed. */
  sent: Record<string, unknown>
  sender: { type: 'app' | 'user'; id: string }
  mentions: Mention[]
  createdAtMs: number
  updatedAtMs: number
  recalledAtMs?: number
  edits: number
  readAtMs: Map<string, number>
  urgents: Urgent[]
  reactions: Reaction[]
  pinnedAtMs?: number
  pinnedBy?: { type: 'app' | 'user'; id: string }
  /** Cards that one person sees in another state than the rest: open id → card. */
  cardOf: Map<string, Record<string, unknown>>
  /** Set on a card that only these people see. */
  onlyFor?: string
  batchId?: string
  /** What a person can answer with at a touch. */
  followUps?: string[]
}

export interface Batch {
  batchId: string
  messageIds: string[]
  createdAtMs: number
  recalled: boolean
}

export interface Resource {
  key: string
  kind: 'image' | 'file'
  /** `message` or `avatar` of an image; `opus`, `mp4`, … of a file. */
  type: string
  name: string
  bytes: Uint8Array
  contentType: string
  /** Of sound and video, where it was told. */
  durationMs?: number
  /** The app, or the open id of who sent it. */
  ownerId: string
}

/** Lets a card be changed after a click: 30 minutes, twice, once the click was answered. */
export interface CardToken {
  token: string
  messageId: string
  openId: string
  createdAtMs: number
  answered: boolean
  uses: number
}

/** A card of the app in one person's list of chats. */
export interface FeedCard {
  bizId: string
  openId: string
  card: Record<string, unknown>
}

/** A label that the company puts on groups. */
export interface Tag {
  tagId: string
  name: string
  i18nNames: Record<string, unknown>[]
  createdAtMs: number
  updatedAtMs: number
}
