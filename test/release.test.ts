import { expect, test } from 'vitest'
import { billOfMaterials } from '../scripts/release/bill-of-materials.ts'
import { changelogSection } from '../scripts/release.ts'

test('the bill of materials names the package with its hash, and all that is built in', () => {
  const packages = [
    { folder: 'node_modules/yaml', name: 'yaml', version: '2.9.1', license: 'ISC' },
    { folder: 'node_modules/@viz-js/viz', name: '@viz-js/viz', version: '3.31.0', license: 'MIT' },
  ]
  const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`
  const bom = JSON.parse(billOfMaterials(packages, integrity))
  expect(bom).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: {
      component: {
        type: 'application',
        name: 'dpa-lint',
        hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }],
        licenses: [{ license: { id: 'Apache-2.0' } }],
      },
    },
  })
  const component = (purl: string, license: string) => ({
    'bom-ref': purl,
    purl,
    licenses: [{ license: { id: license } }],
  })
  expect(bom.components).toMatchObject([
    { group: '@viz-js', name: 'viz', ...component('pkg:npm/%40viz-js/viz@3.31.0', 'MIT') },
    { name: 'yaml', version: '2.9.1', ...component('pkg:npm/yaml@2.9.1', 'ISC') },
  ])
  expect(bom.dependencies).toContainEqual({
    ref: expect.stringMatching(/^pkg:npm\/dpa-lint@/),
    dependsOn: ['pkg:npm/%40viz-js/viz@3.31.0', 'pkg:npm/yaml@2.9.1'],
  })
  expect(JSON.parse(billOfMaterials(packages, integrity))).toEqual(bom)
})

test('the notes are the section of the version, or what is unreleased', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n- new\n\n## 0.1.0 - 2026-12-01\n\n- first\n'
  expect(changelogSection(changelog, '0.1.0')).toBe('- first')
  expect(changelogSection(changelog, '0.2.0')).toBe('- new')
  expect(() => changelogSection('# Changelog\n', '0.2.0')).toThrow('says nothing of 0.2.0')
})
