export {
  type ListChildDepartmentsParams,
  listChildDepartments,
} from './departments/listChildDepartments.ts'
export type { Department } from './departments/types.ts'
export { isLarkNotFoundError, LarkNotFoundError } from './larkNotFoundError.ts'
export type { DepartmentIdType, ListParams, Page, UserIdType } from './page.ts'
export {
  type ContactScope,
  type ContactScopeResponse,
  type GetContactScopeParams,
  getContactScope,
} from './scope/getContactScope.ts'
export {
  type BasicUserInfo,
  type BasicUserInfoResponse,
  type GetBasicUserInfoParams,
  getBasicUserInfo,
} from './users/getBasicUserInfo.ts'
export { type GetUserParams, getUser } from './users/getUser.ts'
export {
  type GetUserChatIdParams,
  getUserChatId,
  type UserChat,
  type UserChatIdResponse,
} from './users/getUserChatId.ts'
export { type GetUserIdParams, getUserId, type UserIdResponse, type UserIds } from './users/getUserId.ts'
export { type ListDepartmentUsersParams, listDepartmentUsers } from './users/listDepartmentUsers.ts'
export type { PersonId } from './users/onePerson.ts'
export type {
  AssignInfo,
  Avatar,
  CustomAttr,
  DepartmentDetail,
  I18nName,
  User,
  UserOrder,
  UserStatus,
} from './users/types.ts'
