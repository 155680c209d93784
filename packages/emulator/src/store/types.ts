/** A name in the languages of the platform. */
export interface Names {
  zh_cn?: string
  en_us?: string
  ja_jp?: string
}

/** Where a person stands in the lists of a department, and the department in theirs. */
export interface PersonOrder {
  departmentId: string
  userOrder: number
  departmentOrder: number
}

/** That a person is about to leave. */
export interface Resigning {
  date: string
  reason: string
  type: string
  remark: string
}

/** A member of the emulated company. */
export interface Person {
  openId: string
  unionId: string
  userId: string
  name: string
  enName: string
  nickname: string
  names: Names
  email: string
  enterpriseEmail: string
  mobile: string
  mobileVisible: boolean
  /** 0: not told, 1: male, 2: female, 3: other. */
  gender: number
  avatarKey: string
  jobTitle: string
  employeeNo: string
  /** `enum_value` of the type of employees. */
  employeeType: number
  city: string
  country: string
  workStation: string
  /** Seconds since 1970; 0: not told. */
  joinedAt: number
  /** Open department ids, the main department first. */
  departmentIds: string[]
  orders: PersonOrder[]
  leaderOpenId: string | undefined
  dottedLeaderOpenIds: string[]
  jobLevelId: string | undefined
  jobFamilyId: string | undefined
  geo: string
  subscriptionIds: string[]
  /** As they go over the wire. */
  customAttrs: Record<string, unknown>[]
  tenantManager: boolean
  /** Whether the app may see and message this person. */
  available: boolean
  resigned: boolean
  resignedAtMs: number | undefined
  resigning: Resigning | undefined
  frozen: boolean
  /** Left the company of their own will, and not yet among those who resigned. */
  exited: boolean
  /** Invited, and has not joined yet. */
  unjoined: boolean
}

export interface Department {
  openDepartmentId: string
  departmentId: string
  name: string
  names: Names
  /** Open id of the department above, `0` for the company. */
  parentId: string
  /** 1: the leader, 2: a deputy. */
  leaders: { type: number; openId: string }[]
  order: number
  chatId: string | undefined
  hrbpOpenIds: string[]
  groupChatEmployeeTypes: number[]
  enabled: boolean
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
