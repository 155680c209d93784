/** Which ids of users a call takes and gives. */
export type UserIdType = 'open_id' | 'union_id' | 'user_id'
