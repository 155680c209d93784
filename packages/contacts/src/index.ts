export { type ListCustomAttrsParams, listCustomAttrs } from './customAttrs/listCustomAttrs.ts'
export { type BatchGetDepartmentsParams, batchGetDepartments } from './departments/batchGetDepartments.ts'
export { type CreateDepartmentParams, createDepartment } from './departments/createDepartment.ts'
export { type DeleteDepartmentParams, deleteDepartment } from './departments/deleteDepartment.ts'
export { type GetDepartmentParams, getDepartment } from './departments/getDepartment.ts'
export {
  type ListChildDepartmentsParams,
  listChildDepartments,
} from './departments/listChildDepartments.ts'
export { type ListParentDepartmentsParams, listParentDepartments } from './departments/listParentDepartments.ts'
export { type PatchDepartmentParams, patchDepartment } from './departments/patchDepartment.ts'
export { type SearchDepartmentsParams, searchDepartments } from './departments/searchDepartments.ts'
export type { Department } from './departments/types.ts'
export { type UnbindDepartmentChatParams, unbindDepartmentChat } from './departments/unbindDepartmentChat.ts'
export { type UpdateDepartmentParams, updateDepartment } from './departments/updateDepartment.ts'
export { type UpdateDepartmentIdParams, updateDepartmentId } from './departments/updateDepartmentId.ts'
export { type CreateEmployeeTypeParams, createEmployeeType } from './employeeTypes/createEmployeeType.ts'
export { type DeleteEmployeeTypeParams, deleteEmployeeType } from './employeeTypes/deleteEmployeeType.ts'
export { type ListEmployeeTypesParams, listEmployeeTypes } from './employeeTypes/listEmployeeTypes.ts'
export { type UpdateEmployeeTypeParams, updateEmployeeType } from './employeeTypes/updateEmployeeType.ts'
export { createIdMap, type IdMap, type IdMapOptions, type PersonIds } from './find/createIdMap.ts'
export { type FindUsersParams, type FoundPerson, type FoundUsers, findUsers } from './find/findUsers.ts'
export { type GetUsersParams, getUsers, type PeopleIds, type ReadUsers } from './find/getUsers.ts'
export {
  type BatchAddFunctionalRoleMembersParams,
  batchAddFunctionalRoleMembers,
} from './functionalRoles/batchAddFunctionalRoleMembers.ts'
export {
  type BatchRemoveFunctionalRoleMembersParams,
  batchRemoveFunctionalRoleMembers,
} from './functionalRoles/batchRemoveFunctionalRoleMembers.ts'
export { type CreateFunctionalRoleParams, createFunctionalRole } from './functionalRoles/createFunctionalRole.ts'
export { type DeleteFunctionalRoleParams, deleteFunctionalRole } from './functionalRoles/deleteFunctionalRole.ts'
export {
  type GetFunctionalRoleMemberParams,
  getFunctionalRoleMember,
} from './functionalRoles/getFunctionalRoleMember.ts'
export {
  type ListFunctionalRoleMembersParams,
  listFunctionalRoleMembers,
} from './functionalRoles/listFunctionalRoleMembers.ts'
export {
  type SetFunctionalRoleMemberScopesParams,
  setFunctionalRoleMemberScopes,
} from './functionalRoles/setFunctionalRoleMemberScopes.ts'
export { type UpdateFunctionalRoleParams, updateFunctionalRole } from './functionalRoles/updateFunctionalRole.ts'
export { type AddGroupMemberParams, addGroupMember } from './groupMembers/addGroupMember.ts'
export { type BatchAddGroupMembersParams, batchAddGroupMembers } from './groupMembers/batchAddGroupMembers.ts'
export { type BatchRemoveGroupMembersParams, batchRemoveGroupMembers } from './groupMembers/batchRemoveGroupMembers.ts'
export { type ListGroupMembersParams, listGroupMembers } from './groupMembers/listGroupMembers.ts'
export { type RemoveGroupMemberParams, removeGroupMember } from './groupMembers/removeGroupMember.ts'
export { type CreateGroupParams, createGroup } from './groups/createGroup.ts'
export { type DeleteGroupParams, deleteGroup } from './groups/deleteGroup.ts'
export { type GetGroupParams, getGroup } from './groups/getGroup.ts'
export { type ListGroupsParams, listGroups } from './groups/listGroups.ts'
export { type ListUserGroupsParams, listUserGroups } from './groups/listUserGroups.ts'
export { type UpdateGroupParams, updateGroup } from './groups/updateGroup.ts'
export type { I18nContent, I18nContentInput } from './i18nContent.ts'
export { type CreateJobFamilyParams, createJobFamily } from './jobFamilies/createJobFamily.ts'
export { type DeleteJobFamilyParams, deleteJobFamily } from './jobFamilies/deleteJobFamily.ts'
export { type GetJobFamilyParams, getJobFamily } from './jobFamilies/getJobFamily.ts'
export { type ListJobFamiliesParams, listJobFamilies } from './jobFamilies/listJobFamilies.ts'
export { type UpdateJobFamilyParams, updateJobFamily } from './jobFamilies/updateJobFamily.ts'
export { type CreateJobLevelParams, createJobLevel } from './jobLevels/createJobLevel.ts'
export { type DeleteJobLevelParams, deleteJobLevel } from './jobLevels/deleteJobLevel.ts'
export { type GetJobLevelParams, getJobLevel } from './jobLevels/getJobLevel.ts'
export { type ListJobLevelsParams, listJobLevels } from './jobLevels/listJobLevels.ts'
export { type UpdateJobLevelParams, updateJobLevel } from './jobLevels/updateJobLevel.ts'
export { type GetJobTitleParams, getJobTitle } from './jobTitles/getJobTitle.ts'
export { type ListJobTitlesParams, listJobTitles } from './jobTitles/listJobTitles.ts'
export { isLarkNotFoundError, LarkNotFoundError } from './larkNotFoundError.ts'
export type { DepartmentIdType, ListParams, Page, UserIdType } from './page.ts'
export {
  type ContactScope,
  type ContactScopeResponse,
  type GetContactScopeParams,
  getContactScope,
} from './scope/getContactScope.ts'
export { type BindUnitDepartmentParams, bindUnitDepartment } from './units/bindUnitDepartment.ts'
export { type CreateUnitParams, createUnit } from './units/createUnit.ts'
export { type DeleteUnitParams, deleteUnit } from './units/deleteUnit.ts'
export { type GetUnitParams, getUnit } from './units/getUnit.ts'
export { type ListUnitDepartmentsParams, listUnitDepartments } from './units/listUnitDepartments.ts'
export { type ListUnitsParams, listUnits } from './units/listUnits.ts'
export { type UnbindUnitDepartmentParams, unbindUnitDepartment } from './units/unbindUnitDepartment.ts'
export { type UpdateUnitParams, updateUnit } from './units/updateUnit.ts'
export { type BatchGetUserBasicsParams, batchGetUserBasics } from './users/batchGetUserBasics.ts'
export { type BatchGetUserIdsParams, batchGetUserIds } from './users/batchGetUserIds.ts'
export { type BatchGetUsersParams, batchGetUsers } from './users/batchGetUsers.ts'
export { type CreateUserParams, createUser } from './users/createUser.ts'
export { type DeleteUserParams, deleteUser } from './users/deleteUser.ts'
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
export { type RestoreUserParams, restoreUser } from './users/restoreUser.ts'
export { type SearchUsersParams, searchUsers } from './users/searchUsers.ts'
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
export { type UpdateUserParams, updateUser } from './users/updateUser.ts'
export { type UpdateUserIdParams, updateUserId } from './users/updateUserId.ts'
export type { Pending } from './walk/departmentPages.ts'
export type { UsersPlace } from './walk/readUsers.ts'
export type { Refused, Walk, WalkAccount, WalkParams, WalkProgress } from './walk/types.ts'
export { type DepartmentsCheckpoint, type WalkDepartmentsParams, walkDepartments } from './walk/walkDepartments.ts'
export { type UsersCheckpoint, type WalkUsersParams, walkUsers } from './walk/walkUsers.ts'
export type {
  CustomAttrField,
  CustomAttrFieldOption,
  CustomAttrFieldOptions,
  CustomAttrPage,
} from './wire/customAttrs.ts'
export type {
  DepartmentAnswer,
  DepartmentI18nNameInput,
  DepartmentLeaderInput,
  DepartmentList,
  DepartmentPage,
} from './wire/departments.ts'
export type { EmployeeType, EmployeeTypeAnswer, EmployeeTypePage } from './wire/employeeTypes.ts'
export type {
  CreatedFunctionalRole,
  FunctionalRoleMember,
  FunctionalRoleMemberAnswer,
  FunctionalRoleMemberPage,
  FunctionalRoleMemberResult,
  FunctionalRoleResults,
  RemovedFunctionalRoleMembers,
} from './wire/functionalRoles.ts'
export type {
  AddedGroupMembers,
  GroupMember,
  GroupMemberInput,
  GroupMemberPage,
  GroupMemberResult,
} from './wire/groupMembers.ts'
export type { CreatedGroup, Group, GroupAnswer, GroupPage, UserGroupPage } from './wire/groups.ts'
export type { JobFamily, JobFamilyAnswer, JobFamilyPage } from './wire/jobFamilies.ts'
export type { JobLevel, JobLevelAnswer, JobLevelPage } from './wire/jobLevels.ts'
export type { JobTitle, JobTitleAnswer, JobTitlePage } from './wire/jobTitles.ts'
export type { CreatedUnit, Unit, UnitAnswer, UnitDepartment, UnitDepartmentPage, UnitPage } from './wire/units.ts'
export type {
  CustomAttrGenericUserInput,
  FoundUser,
  FoundUserId,
  FoundUserIds,
  FoundUserPage,
  ResourceAcceptor,
  UserAnswer,
  UserBasic,
  UserBasicI18nName,
  UserBasics,
  UserCustomAttrInput,
  UserCustomAttrValueInput,
  UserDepartmentInfoInput,
  UserList,
  UserOrderInput,
} from './wire/users.ts'
export type { WorkCity, WorkCityAnswer, WorkCityPage } from './wire/workCities.ts'
export { type GetWorkCityParams, getWorkCity } from './workCities/getWorkCity.ts'
export { type ListWorkCitiesParams, listWorkCities } from './workCities/listWorkCities.ts'
