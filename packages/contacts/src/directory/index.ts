export {
  type BatchGetDirectoryDepartmentsParams,
  batchGetDirectoryDepartments,
} from './batchGetDirectoryDepartments.ts'
export { type BatchGetEmployeesParams, batchGetEmployees } from './batchGetEmployees.ts'
export { type CancelEmployeeResignationParams, cancelEmployeeResignation } from './cancelEmployeeResignation.ts'
export { type CreateCollaborationRuleParams, createCollaborationRule } from './createCollaborationRule.ts'
export { type CreateDirectoryDepartmentParams, createDirectoryDepartment } from './createDirectoryDepartment.ts'
export { type CreateEmployeeParams, createEmployee } from './createEmployee.ts'
export { type DeleteCollaborationRuleParams, deleteCollaborationRule } from './deleteCollaborationRule.ts'
export { type DeleteDirectoryDepartmentParams, deleteDirectoryDepartment } from './deleteDirectoryDepartment.ts'
export { type DeleteEmployeeParams, deleteEmployee } from './deleteEmployee.ts'
export { type ListCollaborationRulesParams, listCollaborationRules } from './listCollaborationRules.ts'
export {
  type ListCollaborationShareEntitiesParams,
  listCollaborationShareEntities,
} from './listCollaborationShareEntities.ts'
export { type ListCollaborationTenantsParams, listCollaborationTenants } from './listCollaborationTenants.ts'
export { type ListDirectoryDepartmentsParams, listDirectoryDepartments } from './listDirectoryDepartments.ts'
export { type ListEmployeesParams, listEmployees } from './listEmployees.ts'
export { type MarkEmployeeResigningParams, markEmployeeResigning } from './markEmployeeResigning.ts'
export { type RestoreEmployeeParams, restoreEmployee } from './restoreEmployee.ts'
export { type SearchDirectoryDepartmentsParams, searchDirectoryDepartments } from './searchDirectoryDepartments.ts'
export { type SearchEmployeesParams, searchEmployees } from './searchEmployees.ts'
export { type UpdateCollaborationRuleParams, updateCollaborationRule } from './updateCollaborationRule.ts'
export { type UpdateDirectoryDepartmentParams, updateDirectoryDepartment } from './updateDirectoryDepartment.ts'
export { type UpdateEmployeeParams, updateEmployee } from './updateEmployee.ts'
export type {
  AbnormalRecord,
  CollaborationRule,
  CollaborationRuleEntities,
  CollaborationRuleEntitiesInput,
  CollaborationRulePage,
  CollaborationShareEntityPage,
  CollaborationTenant,
  CollaborationTenantPage,
  CreatedCollaborationRule,
  CreatedDirectoryDepartment,
  CreatedEmployee,
  CreateEmployeeOptions,
  CustomFieldValue,
  CustomFieldValueInput,
  DeleteEmployeeOptions,
  DepartmentBaseInfo,
  DepartmentCount,
  DepartmentLeader,
  DepartmentLeaderInput,
  DirectoryCondition,
  DirectoryDepartment,
  DirectoryDepartmentChanges,
  DirectoryDepartmentList,
  DirectoryDepartmentPage,
  DirectoryFilter,
  Employee,
  EmployeeBase,
  EmployeeChanges,
  EmployeeList,
  EmployeeName,
  EmployeePage,
  EmployeeWork,
  EnumValue,
  EnumValueInput,
  I18nText,
  I18nTextInput,
  ImageLink,
  JobFamily,
  JobLevel,
  JobTitle,
  NewDirectoryDepartment,
  NewEmployee,
  PageRequest,
  PageResponse,
  PhoneValue,
  PhoneValueInput,
  Place,
  ResourceReceivers,
  ResurrectEmployeeOptions,
  SetEmployeePreResignedInput,
  ShareDepartment,
  ShareGroup,
  ShareUser,
  UpsertNameInput,
  UpsertUserDepartmentSortInfoInput,
  UrlValue,
  UrlValueInput,
  UserDepartmentSortInfo,
  UserValue,
  UserValueInput,
} from './wire.ts'
