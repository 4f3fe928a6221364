import type { Language } from '../model/language.ts'
import type { Sayings } from '../model/message.ts'
import type { Finding, Member, Report } from '../model/report.ts'
import type { DocumentInput } from './document.ts'
import { type Names, translator } from './words/in-language.ts'
import { declaredIds } from './words/vocabulary.ts'

/**
 * What a document is made of, with the words of the law book in its language. What nobody has
 * translated stays English, and the document has to say so. With `names`, ids in what was found are
 * called by them.
 */
export function translated<
  S extends Pick<DocumentInput, 'report'> & Partial<Pick<DocumentInput, 'workspace'>>,
>(
  subject: S,
  language: Language,
  said: Sayings,
  names?: Names,
): S & Pick<DocumentInput, 'english'> {
  if (language === 'en' && !names) return subject
  const translate = translator(language, said, names, declaredIds(subject.workspace?.services))
  const english = new Set<string>()
  const own = (text: string): string => {
    const translation = translate(text)
    if (translation === undefined) english.add(text)
    return translation ?? text
  }
  const report = reportIn(subject.report, own, (text) => translate(text) ?? text)
  return { ...subject, report, ...(language !== 'en' && { english }) }
}

type Own = (text: string) => string

function reportIn(report: Report, own: Own, name: Own): Report {
  const all = (findings: readonly Finding[]) => findings.map(finding)
  return {
    ...report,
    rules: report.rules.map((rule) => ({
      ...rule,
      title: own(rule.title),
      remedy: own(rule.remedy),
    })),
    findings: all(report.findings),
    waived: all(report.waived),
    known: all(report.known),
    unchanged: all(report.unchanged),
    fixed: all(report.fixed),
  }

  function finding(one: Finding): Finding {
    return { ...said(one), ...(one.implied && { implied: one.implied.map(said) }) }
  }

  function said<F extends Omit<Finding, 'implied'>>(one: F): F {
    return {
      ...texts(one),
      remedy: own(one.remedy),
      // What has no name of its own, such as a practice.
      basis: one.basis.map((law) => ({ ...law, provision: name(law.provision) })),
      ...(one.law && { law: { ...one.law, title: own(one.law.title) } }),
      ...(one.members && { members: one.members.map(member) }),
    }
  }

  // A name is mostly the declaration's own.
  function member(one: Member): Member {
    return { ...texts(one), name: name(one.name) }
  }

  function texts<F extends Pick<Finding, 'message' | 'related' | 'before'>>(one: F): F {
    return {
      ...one,
      message: own(one.message),
      related: one.related.map((place) => ({ ...place, message: name(place.message) })),
      ...(one.before !== undefined && { before: own(one.before) }),
    }
  }
}
