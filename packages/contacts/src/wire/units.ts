// Written by tooling/codegen/contacts/generate.ts from the platform's documentation.

export interface CreatedUnit {
  unit_id: string
}

export interface UnitDepartmentPage {
  departmentlist?: UnitDepartment[]
  /** Whether there are more pages. */
  has_more: boolean
  /** For the next page. */
  page_token?: string
}

export interface UnitDepartment {
  unit_id: string
  department_id: string
}

export interface UnitAnswer {
  unit: Unit
}

export interface Unit {
  unit_id: string
  name: string
  unit_type: string
}

export interface UnitPage {
  unitlist?: Unit[]
  /** Whether there are more pages. */
  has_more: boolean
  /** For the next page. */
  page_token?: string
}
