/** An endpoint of contacts, and the function that serves it. */
export interface Endpoint {
  /** The documentation page. */
  id: string
  /** The function. */
  name: string
  /** Where its file is, under `src`. */
  folder: string
  /** First sentence of its documentation; without it, the function is written by hand. */
  says?: string
  /** Type of `data`. Without it the answer has no data. */
  result?: string
  /** More to know, after the list. */
  note?: string
  /** Safe to carry out twice. */
  repeatable?: boolean
  /** Its page shows a sample that isn't of this endpoint. */
  oddSample?: boolean
}

type Row = [
  name: string,
  page: string,
  says?: string | undefined,
  result?: string | undefined,
  rest?: Pick<Endpoint, 'note' | 'repeatable' | 'oddSample'>,
]

const rows = (folder: string, prefix: string, list: Row[]): Endpoint[] =>
  list.map(([name, page, says, result, rest]) => ({
    id: `${prefix}/${page}`,
    name,
    folder,
    ...(says !== undefined && { says }),
    ...(result !== undefined && { result }),
    ...rest,
  }))

const again = { repeatable: true }

export const contacts: readonly Endpoint[] = [
  ...rows('scope', 'contact-v3', [['getContactScope', 'scope/list']]),
  ...rows('users', 'contact-v3', [
    ['createUser', 'user/create', 'Adds a person to the company.', 'UserAnswer'],
    ['updateUser', 'user/patch', 'Changes a person; what is left out stays as it is.', 'UserAnswer', again],
    ['updateUserId', 'user/update_user_id', "Changes the tenant's own id of a person.", undefined, again],
    ['getUser', 'user/get'],
    [
      'batchGetUsers',
      'user/batch',
      'Reads up to 50 people at once; those who are out of the range are left out.',
      'UserList',
      { note: '`getUsers` takes any number of ids, of all kinds.' },
    ],
    ['batchGetUserBasics', 'user/basic_batch', 'Reads the names of up to 10 people.', 'UserBasics', again],
    ['listDepartmentUsers', 'user/find_by_department'],
    [
      'batchGetUserIds',
      'user/batch_get_id',
      'Finds the ids of people by their e-mail addresses and mobile numbers.',
      'FoundUserIds',
      { note: '`findUsers` takes any number of them. A company mailbox finds nobody.', repeatable: true },
    ],
    ['deleteUser', 'user/delete', 'Takes a person out of the company, as one who has left.'],
    ['restoreUser', 'user/resurrect', 'Brings back a person who was deleted, for as long as Lark keeps them.'],
    [
      'searchUsers',
      'user/uMTM4UjLzEDO14yMxgTN',
      'Searches the people whom the user can see, by name, one page.',
      'FoundUserPage',
    ],
  ]),
  ...rows('departments', 'contact-v3', [
    ['createDepartment', 'department/create', 'Creates a department.', 'DepartmentAnswer'],
    [
      'patchDepartment',
      'department/patch',
      'Changes a department; what is left out stays as it is.',
      'DepartmentAnswer',
      again,
    ],
    [
      'updateDepartment',
      'department/update',
      'Replaces a department; what is left out is emptied.',
      'DepartmentAnswer',
      again,
    ],
    [
      'updateDepartmentId',
      'department/update_department_id',
      "Changes the tenant's own id of a department.",
      undefined,
      again,
    ],
    ['unbindDepartmentChat', 'department/unbind_department_chat', 'Makes the group of a department an ordinary one.'],
    ['getDepartment', 'department/get', 'Reads one department.', 'DepartmentAnswer'],
    ['batchGetDepartments', 'department/batch', 'Reads up to 50 departments at once.', 'DepartmentList'],
    ['listChildDepartments', 'department/children'],
    [
      'listParentDepartments',
      'department/parent',
      'Lists the departments above one, from the nearest to the company, one page.',
      'DepartmentPage',
    ],
    [
      'searchDepartments',
      'department/search',
      'Searches the departments that the user can see, one page.',
      'DepartmentPage',
    ],
    ['deleteDepartment', 'department/delete', 'Deletes an empty department.'],
  ]),
  ...rows('groups', 'contact-v3', [
    ['createGroup', 'group/create', 'Creates a user group.', 'CreatedGroup'],
    ['updateGroup', 'group/patch', 'Changes a user group; what is left out stays as it is.', undefined, again],
    ['getGroup', 'group/get', 'Reads one user group.', 'GroupAnswer'],
    ['listGroups', 'group/simplelist', 'Lists the user groups, one page.', 'GroupPage'],
    [
      'listUserGroups',
      'group/member_belong',
      'Lists the ids of the user groups that a person is in, one page.',
      'UserGroupPage',
    ],
    ['deleteGroup', 'group/delete', 'Deletes a user group.'],
  ]),
  ...rows('groupMembers', 'contact-v3', [
    ['addGroupMember', 'group-member/add', 'Puts a person into a user group.'],
    [
      'batchAddGroupMembers',
      'group-member/batch_add',
      'Puts several members into a user group, and tells of each how it went.',
      'AddedGroupMembers',
    ],
    [
      'listGroupMembers',
      'group-member/simplelist',
      'Lists the people or the departments in a user group, one page.',
      'GroupMemberPage',
    ],
    ['removeGroupMember', 'group-member/remove', 'Takes a person out of a user group.'],
    ['batchRemoveGroupMembers', 'group-member/batch_remove', 'Takes several members out of a user group.'],
  ]),
  ...rows('customAttrs', 'contact-v3', [
    [
      'listCustomAttrs',
      'custom_attr/list',
      'Lists the fields that the tenant added to its people, one page.',
      'CustomAttrPage',
    ],
  ]),
  ...rows('employeeTypes', 'contact-v3', [
    ['createEmployeeType', 'employee_type_enum/create', 'Creates a type of employees.', 'EmployeeTypeAnswer'],
    ['updateEmployeeType', 'employee_type_enum/update', 'Changes a type of employees.', 'EmployeeTypeAnswer', again],
    ['listEmployeeTypes', 'employee_type_enum/list', 'Lists the types of employees, one page.', 'EmployeeTypePage'],
    ['deleteEmployeeType', 'employee_type_enum/delete', 'Deletes a type of employees.'],
  ]),
  ...rows('units', 'contact-v3', [
    ['createUnit', 'unit/create', 'Creates a unit.', 'CreatedUnit'],
    ['updateUnit', 'unit/patch', 'Renames a unit.', undefined, again],
    ['bindUnitDepartment', 'unit/bind_department', 'Puts a department under a unit.'],
    ['unbindUnitDepartment', 'unit/unbind_department', 'Takes a department from a unit.'],
    ['listUnitDepartments', 'unit/list_department', 'Lists the departments of a unit, one page.', 'UnitDepartmentPage'],
    ['getUnit', 'unit/get', 'Reads one unit.', 'UnitAnswer'],
    ['listUnits', 'unit/list', 'Lists the units, one page.', 'UnitPage'],
    ['deleteUnit', 'unit/delete', 'Deletes a unit.'],
  ]),
  ...rows('jobLevels', 'contact-v3', [
    ['createJobLevel', 'job_level/create', 'Creates a job level.', 'JobLevelAnswer'],
    ['updateJobLevel', 'job_level/update', 'Changes a job level.', 'JobLevelAnswer', again],
    ['getJobLevel', 'job_level/get', 'Reads one job level.', 'JobLevelAnswer'],
    ['listJobLevels', 'job_level/list', 'Lists the job levels, one page.', 'JobLevelPage'],
    ['deleteJobLevel', 'job_level/delete', 'Deletes a job level.'],
  ]),
  ...rows('jobFamilies', 'contact-v3', [
    ['createJobFamily', 'job_family/create', 'Creates a job family.', 'JobFamilyAnswer'],
    ['updateJobFamily', 'job_family/update', 'Changes a job family.', 'JobFamilyAnswer', again],
    ['getJobFamily', 'job_family/get', 'Reads one job family.', 'JobFamilyAnswer'],
    ['listJobFamilies', 'job_family/list', 'Lists the job families, one page.', 'JobFamilyPage'],
    ['deleteJobFamily', 'job_family/delete', 'Deletes a job family that has none below it.'],
  ]),
  ...rows('jobTitles', 'contact-v3', [
    ['getJobTitle', 'job_title/get', 'Reads one job title.', 'JobTitleAnswer'],
    ['listJobTitles', 'job_title/list', 'Lists the job titles, one page.', 'JobTitlePage'],
  ]),
  ...rows('workCities', 'contact-v3', [
    ['getWorkCity', 'work_city/get', 'Reads one city of work.', 'WorkCityAnswer'],
    ['listWorkCities', 'work_city/list', 'Lists the cities of work, one page.', 'WorkCityPage'],
  ]),
  ...rows('functionalRoles', 'contact-v3', [
    ['createFunctionalRole', 'functional_role/create', 'Creates a role.', 'CreatedFunctionalRole'],
    ['updateFunctionalRole', 'functional_role/update', 'Renames a role.', undefined, again],
    ['deleteFunctionalRole', 'functional_role/delete', 'Deletes a role that nobody has.'],
    [
      'batchAddFunctionalRoleMembers',
      'functional_role-member/batch_create',
      'Gives a role to people, and tells of each how it went.',
      'FunctionalRoleResults',
    ],
    [
      'setFunctionalRoleMemberScopes',
      'functional_role-member/scopes',
      'Sets the departments for which people have a role.',
      'FunctionalRoleResults',
      again,
    ],
    [
      'getFunctionalRoleMember',
      'functional_role-member/get',
      'Tells for which departments a person has a role.',
      'FunctionalRoleMemberAnswer',
    ],
    [
      'listFunctionalRoleMembers',
      'functional_role-member/list',
      'Lists the people who have a role, one page.',
      'FunctionalRoleMemberPage',
    ],
    [
      'batchRemoveFunctionalRoleMembers',
      'functional_role-member/batch_delete',
      'Takes a role from people, and tells of each how it went.',
      'RemovedFunctionalRoleMembers',
    ],
  ]),
]

const pages = {
  note: 'Its pages go through the body: give `page_token` of `data.page_response` in the next `pageRequest`.',
}

export const directory: readonly Endpoint[] = [
  ...rows('directory', 'directory-v1', [
    ['createEmployee', 'employee/create', 'Adds an employee.', 'CreatedEmployee'],
    ['updateEmployee', 'employee/patch', 'Changes an employee; what is left out stays as it is.', undefined, again],
    ['deleteEmployee', 'employee/delete', 'Makes an employee one who has left.'],
    ['restoreEmployee', 'employee/resurrect', 'Brings back an employee who had left.'],
    ['cancelEmployeeResignation', 'employee/regular', 'Makes an employee who was about to leave a regular one again.'],
    ['markEmployeeResigning', 'employee/to_be_resigned', 'Marks an employee as about to leave.'],
    [
      'listEmployees',
      'employee/filter',
      'Lists the employees that conditions hold for, one page.',
      'EmployeePage',
      { ...pages, ...again },
    ],
    ['batchGetEmployees', 'employee/mget', 'Reads several employees at once.', 'EmployeeList', again],
    ['searchEmployees', 'employee/search', 'Searches employees, one page.', 'EmployeePage', { ...pages, ...again }],
    ['createDirectoryDepartment', 'department/create', 'Creates a department.', 'CreatedDirectoryDepartment'],
    [
      'updateDirectoryDepartment',
      'department/patch',
      'Changes a department; what is left out stays as it is.',
      undefined,
      again,
    ],
    ['deleteDirectoryDepartment', 'department/delete', 'Deletes an empty department.'],
    [
      'listDirectoryDepartments',
      'department/filter',
      'Lists the departments that conditions hold for, one page.',
      'DirectoryDepartmentPage',
      { ...pages, ...again },
    ],
    [
      'batchGetDirectoryDepartments',
      'department/mget',
      'Reads several departments at once.',
      'DirectoryDepartmentList',
      again,
    ],
    [
      'searchDirectoryDepartments',
      'department/search',
      'Searches departments, one page.',
      'DirectoryDepartmentPage',
      { ...pages, ...again },
    ],
  ]),
  ...rows('directory', 'trust_party-v1', [
    [
      'listCollaborationTenants',
      '-collaboraiton-organization/list-collaboration_tenant-1',
      'Lists the tenants that this one shares contacts with, one page.',
      'CollaborationTenantPage',
    ],
    [
      'listCollaborationShareEntities',
      '-collaboraiton-organization/list-collboration_share_entity',
      'Lists what another tenant shares, or what this one shares with it, one page.',
      'CollaborationShareEntityPage',
    ],
    [
      'createCollaborationRule',
      'searchable-and-visible-rules/create',
      'Creates a rule of who sees whom in another tenant.',
      'CreatedCollaborationRule',
    ],
    [
      'updateCollaborationRule',
      'searchable-and-visible-rules/update',
      'Replaces a rule of who sees whom.',
      undefined,
      again,
    ],
    [
      'listCollaborationRules',
      'searchable-and-visible-rules/list',
      'Lists the rules for another tenant, one page.',
      'CollaborationRulePage',
    ],
    ['deleteCollaborationRule', 'searchable-and-visible-rules/delete', 'Deletes a rule of who sees whom.'],
  ]),
]

export const endpoints: readonly Endpoint[] = [...contacts, ...directory]
