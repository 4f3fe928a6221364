import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'
import pkg from '../../package.json' with { type: 'json' }
import type { BundledPackage } from '../build.ts'

/** What the package is made of, in CycloneDX: it has no dependencies, and these are built in. */
export function billOfMaterials(packages: readonly BundledPackage[], integrity: string): string {
  const ours = componentOf(Enums.ComponentType.Application, pkg)
  ours.hashes.set(
    Enums.HashAlgorithm['SHA-512'],
    Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex'),
  )
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: ours }) })
  for (const bundled of packages) {
    const component = componentOf(Enums.ComponentType.Library, bundled)
    bom.components.add(component)
    ours.dependencies.add(component.bomRef)
  }
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)
  return new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true, space: 2 })
}

function componentOf(
  type: Enums.ComponentType,
  { name, version, license }: Pick<BundledPackage, 'name' | 'version' | 'license'>,
): Models.Component {
  const [, group, own = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? []
  const purl = `pkg:npm/${group === undefined ? '' : `${encodeURIComponent(group)}/`}${own}@${version}`
  return new Models.Component(type, own, {
    ...(group !== undefined && { group }),
    version,
    bomRef: purl,
    purl,
    licenses: new Models.LicenseRepository([
      /[ ()]/.test(license)
        ? new Models.LicenseExpression(license)
        : new Models.SpdxLicense(license),
    ]),
  })
}
