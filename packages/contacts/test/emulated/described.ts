import { expect } from 'vitest'
import {
  bindUnitDepartment,
  createEmployeeType,
  createJobFamily,
  createJobLevel,
  createUnit,
  deleteEmployeeType,
  deleteJobFamily,
  deleteJobLevel,
  deleteUnit,
  getJobFamily,
  getJobLevel,
  getJobTitle,
  getUnit,
  getWorkCity,
  listCustomAttrs,
  listEmployeeTypes,
  listJobFamilies,
  listJobLevels,
  listJobTitles,
  listUnitDepartments,
  listUnits,
  listWorkCities,
  unbindUnitDepartment,
  updateEmployeeType,
  updateJobFamily,
  updateJobLevel,
  updateUnit,
} from '../../src/index.ts'
import type { Case, Lark } from './lark.ts'

const expert = { content: 'Expert', enumType: 2, enumStatus: 1 } as const
const i18n = [{ locale: 'zh_cn', value: '专家' }] as const

const newType = async ({ client }: Lark) =>
  (await createEmployeeType({ client, ...expert, i18nContent: i18n })).data.employee_type_enum.enum_id

const newUnit = async ({ client }: Lark) =>
  (await createUnit({ client, unitId: 'BU9', name: 'Harbour', unitType: 'Place' })).data.unit_id

const newLevel = async ({ client }: Lark) =>
  (await createJobLevel({ client, name: 'P9', status: true, order: 900 })).data.job_level.job_level_id

const newFamily = async ({ client }: Lark, parentJobFamilyId?: string) =>
  (await createJobFamily({ client, name: parentJobFamilyId ? 'Helm' : 'Boats', status: true, parentJobFamilyId })).data
    .job_family.job_family_id

export const describedCases: Record<string, Case> = {
  listCustomAttrs: {
    answered: ({ client }) => listCustomAttrs({ client, pageSize: 1 }),
    refused: ({ client }) => listCustomAttrs({ client, pageToken: 'made-up' }),
    code: 40012,
  },
  createEmployeeType: {
    answered: ({ client }) => createEmployeeType({ client, ...expert, i18nContent: i18n }),
    async refused(lark) {
      await newType(lark)
      return createEmployeeType({ client: lark.client, ...expert })
    },
    code: 42301,
  },
  updateEmployeeType: {
    async answered(lark) {
      const enumId = await newType(lark)
      return updateEmployeeType({ client: lark.client, enumId, ...expert, content: 'Adept' })
    },
    refused: ({ client }) => updateEmployeeType({ client, enumId: 'none', ...expert }),
    code: 40001,
  },
  listEmployeeTypes: {
    async answered({ client }) {
      const answer = await listEmployeeTypes({ client, pageSize: 5 })
      expect(answer.data.items?.map(({ enum_value: value }) => value)).toEqual(['1', '2', '3', '4', '5'])
      return answer
    },
    refused: ({ client }) => listEmployeeTypes({ client, pageToken: 'made-up' }),
    code: 40012,
  },
  deleteEmployeeType: {
    async answered(lark) {
      const enumId = await newType(lark)
      const answer = await deleteEmployeeType({ client: lark.client, enumId })
      await expect(updateEmployeeType({ client: lark.client, enumId, ...expert })).rejects.toMatchObject({
        code: 40001,
      })
      return answer
    },
    refused: ({ client }) => deleteEmployeeType({ client, enumId: 'none' }),
    code: 40001,
  },
  createUnit: {
    answered: ({ client }) => createUnit({ client, name: 'Harbour', unitType: 'Place' }),
    async refused(lark) {
      await newUnit(lark)
      return createUnit({ client: lark.client, unitId: 'BU9', name: 'Port', unitType: 'Place' })
    },
    code: 43056,
  },
  updateUnit: {
    async answered(lark) {
      const unitId = await newUnit(lark)
      const answer = await updateUnit({ client: lark.client, unitId, name: 'Port' })
      expect((await getUnit({ client: lark.client, unitId })).data.unit.name).toBe('Port')
      return answer
    },
    refused: ({ client }) => updateUnit({ client, unitId: 'none', name: 'Port' }),
    code: 43051,
  },
  bindUnitDepartment: {
    async answered(lark) {
      const { client, empty } = lark
      const unitId = await newUnit(lark)
      const answer = await bindUnitDepartment({ client, unitId, departmentId: empty })
      expect((await listUnitDepartments({ client, unitId })).data.departmentlist).toEqual([
        { unit_id: unitId, department_id: empty },
      ])
      return answer
    },
    async refused(lark) {
      const unitId = await newUnit(lark)
      return bindUnitDepartment({ client: lark.client, unitId, departmentId: 'od-none' })
    },
    code: 43058,
  },
  unbindUnitDepartment: {
    async answered(lark) {
      const { client, empty } = lark
      const unitId = await newUnit(lark)
      await bindUnitDepartment({ client, unitId, departmentId: empty })
      const answer = await unbindUnitDepartment({ client, unitId, departmentId: empty })
      expect((await listUnitDepartments({ client, unitId })).data.departmentlist).toEqual([])
      return answer
    },
    async refused(lark) {
      const unitId = await newUnit(lark)
      return unbindUnitDepartment({ client: lark.client, unitId, departmentId: lark.empty })
    },
    code: 43058,
  },
  listUnitDepartments: {
    async answered({ client }) {
      const unit = (await listUnits({ client })).data.unitlist?.[1]
      return listUnitDepartments({ client, unitId: unit?.unit_id ?? '', pageSize: 1 })
    },
    refused: ({ client }) => listUnitDepartments({ client, unitId: 'none' }),
    code: 43051,
  },
  getUnit: {
    answered: async lark => getUnit({ client: lark.client, unitId: await newUnit(lark) }),
    refused: ({ client }) => getUnit({ client, unitId: 'none' }),
    code: 43051,
  },
  listUnits: {
    answered: ({ client }) => listUnits({ client, pageSize: 1 }),
    refused: ({ client }) => listUnits({ client, pageToken: 'made-up' }),
    code: 40012,
  },
  deleteUnit: {
    async answered(lark) {
      const unitId = await newUnit(lark)
      const answer = await deleteUnit({ client: lark.client, unitId })
      await expect(getUnit({ client: lark.client, unitId })).rejects.toMatchObject({ code: 43051 })
      return answer
    },
    async refused({ client }) {
      const unit = (await listUnits({ client })).data.unitlist?.[0]
      return deleteUnit({ client, unitId: unit?.unit_id ?? '' })
    },
    code: 43057,
  },
  createJobLevel: {
    answered: ({ client }) =>
      createJobLevel({ client, name: 'P9', status: true, i18nName: [{ locale: 'zh_cn', value: '九级' }] }),
    async refused(lark) {
      await newLevel(lark)
      return createJobLevel({ client: lark.client, name: 'P10', status: true, order: 900 })
    },
    code: 42306,
  },
  updateJobLevel: {
    async answered(lark) {
      const jobLevelId = await newLevel(lark)
      const i18nName = [{ locale: 'zh_cn', value: '九级' }] as const
      return updateJobLevel({
        client: lark.client,
        jobLevelId,
        description: 'High',
        i18nName,
        i18nDescription: i18nName,
      })
    },
    refused: ({ client }) => updateJobLevel({ client, jobLevelId: 'none', name: 'P9' }),
    code: 42301,
  },
  getJobLevel: {
    async answered(lark) {
      const answer = await getJobLevel({ client: lark.client, jobLevelId: await newLevel(lark) })
      expect(answer.data.job_level).toMatchObject({ name: 'P9', order: 900, status: true })
      return answer
    },
    refused: ({ client }) => getJobLevel({ client, jobLevelId: 'none' }),
    code: 42301,
  },
  listJobLevels: {
    async answered(lark) {
      const i18nName = [{ locale: 'zh_cn', value: '九级' }] as const
      await createJobLevel({ client: lark.client, name: 'P9', status: true, i18nName, i18nDescription: i18nName })
      const named = await listJobLevels({ client: lark.client, name: 'P9' })
      expect(named.data.items?.map(({ name }) => name)).toEqual(['P9'])
      await updateJobLevel({
        client: lark.client,
        jobLevelId: (await listJobLevels({ client: lark.client })).data.items?.[0]?.job_level_id ?? '',
        i18nName,
        i18nDescription: i18nName,
      })
      return listJobLevels({ client: lark.client, pageSize: 1 })
    },
    refused: ({ client }) => listJobLevels({ client, pageToken: 'made-up' }),
    code: 40012,
  },
  deleteJobLevel: {
    async answered(lark) {
      const jobLevelId = await newLevel(lark)
      const answer = await deleteJobLevel({ client: lark.client, jobLevelId })
      await expect(getJobLevel({ client: lark.client, jobLevelId })).rejects.toMatchObject({ code: 42301 })
      return answer
    },
    refused: ({ client }) => deleteJobLevel({ client, jobLevelId: 'none' }),
    code: 42301,
  },
  createJobFamily: {
    answered: async lark =>
      createJobFamily({
        client: lark.client,
        name: 'Sails',
        status: true,
        parentJobFamilyId: await newFamily(lark),
        i18nName: [{ locale: 'en_us', value: 'Sails' }],
      }),
    async refused(lark) {
      await newFamily(lark)
      return createJobFamily({ client: lark.client, name: 'Boats', status: true })
    },
    code: 42406,
  },
  updateJobFamily: {
    async answered(lark) {
      const i18nName = [{ locale: 'zh_cn', value: '船' }] as const
      const jobFamilyId = await newFamily(lark)
      return updateJobFamily({
        client: lark.client,
        jobFamilyId,
        description: 'Afloat',
        i18nName,
        i18nDescription: i18nName,
      })
    },
    async refused(lark) {
      const jobFamilyId = await newFamily(lark)
      const below = await newFamily(lark, jobFamilyId)
      return updateJobFamily({ client: lark.client, jobFamilyId, parentJobFamilyId: below })
    },
    code: 42407,
  },
  getJobFamily: {
    answered: async lark => getJobFamily({ client: lark.client, jobFamilyId: await newFamily(lark) }),
    refused: ({ client }) => getJobFamily({ client, jobFamilyId: 'none' }),
    code: 42404,
  },
  listJobFamilies: {
    answered: ({ client }) => listJobFamilies({ client, pageSize: 1 }),
    refused: ({ client }) => listJobFamilies({ client, pageToken: 'made-up' }),
    code: 40012,
  },
  deleteJobFamily: {
    async answered(lark) {
      const jobFamilyId = await newFamily(lark)
      const answer = await deleteJobFamily({ client: lark.client, jobFamilyId })
      await expect(getJobFamily({ client: lark.client, jobFamilyId })).rejects.toMatchObject({ code: 42404 })
      return answer
    },
    async refused(lark) {
      const jobFamilyId = await newFamily(lark)
      await newFamily(lark, jobFamilyId)
      return deleteJobFamily({ client: lark.client, jobFamilyId })
    },
    code: 42411,
  },
  getJobTitle: {
    async answered({ client }) {
      const title = (await listJobTitles({ client })).data.items?.[0]
      return getJobTitle({ client, jobTitleId: title?.job_title_id ?? '' })
    },
    refused: ({ client }) => getJobTitle({ client, jobTitleId: 'none' }),
    code: 40001,
  },
  listJobTitles: {
    async answered({ client }) {
      const all = await listJobTitles({ client, pageSize: 50 })
      expect(all.data.items?.map(({ name }) => name)).toContain('Engineer')
      return listJobTitles({ client, pageSize: 1 })
    },
    refused: ({ client }) => listJobTitles({ client, pageToken: 'made-up' }),
    code: 40001,
  },
  getWorkCity: {
    async answered({ client }) {
      const city = (await listWorkCities({ client })).data.items?.[0]
      return getWorkCity({ client, workCityId: city?.work_city_id ?? '' })
    },
    refused: ({ client }) => getWorkCity({ client, workCityId: 'none' }),
    code: 40001,
  },
  listWorkCities: {
    answered: ({ client }) => listWorkCities({ client, pageSize: 1 }),
    refused: ({ client }) => listWorkCities({ client, pageToken: 'made-up' }),
    code: 40001,
  },
}
