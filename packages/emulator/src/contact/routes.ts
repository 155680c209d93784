import type { Route } from '../http/route.ts'
import { listCustomAttrs } from './customAttrs.ts'
import { readDepartmentRoutes } from './departments/readDepartments.ts'
import { writeDepartmentRoutes } from './departments/writeDepartments.ts'
import { describedRoutes } from './described.ts'
import { collaborationRoutes } from './directory/collaboration.ts'
import { directoryDepartmentRoutes } from './directory/departments.ts'
import { employeeReadRoutes } from './directory/readEmployees.ts'
import { employeeWriteRoutes } from './directory/writeEmployees.ts'
import { employeeTypeRoutes } from './employeeTypes.ts'
import { groupMemberRoutes } from './groupMemberRoutes.ts'
import { groupRoutes } from './groups.ts'
import { roleRoutes } from './roles.ts'
import { listScopes } from './scopes.ts'
import { unitRoutes } from './units.ts'
import { readUserRoutes } from './users/readUsers.ts'
import { writeUserRoutes } from './users/writeUsers.ts'

/** Everything of contact/v3 and directory/v1. */
export const contactRoutes: Route[] = [
  listScopes,
  ...readUserRoutes,
  ...writeUserRoutes,
  ...readDepartmentRoutes,
  ...writeDepartmentRoutes,
  ...groupRoutes,
  ...groupMemberRoutes,
  listCustomAttrs,
  ...employeeTypeRoutes,
  ...unitRoutes,
  ...describedRoutes,
  ...roleRoutes,
  ...employeeReadRoutes,
  ...employeeWriteRoutes,
  ...directoryDepartmentRoutes,
  ...collaborationRoutes,
]
