import { describe, expect, it } from 'vitest'
import {
  caseNumbers,
  cjeu,
  clause,
  cra,
  dora,
  edpb,
  eprivacy,
  eu,
  fadp,
  gdpr,
  guidanceNumbers,
  nis2,
  practice,
  practiceIds,
  recital,
  reg611,
  swissAnnex1,
  ukGdpr,
  ukSchedule21,
  ukSection119A,
} from '../../../rules/law/cite.ts'

describe('citations', () => {
  it('cites an article down to its point', () => {
    expect(gdpr(46, 1)).toEqual({
      provision: 'GDPR Art. 46(1)',
      key: 'gdpr:46(1)',
      force: 'law',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_46',
    })
    expect(gdpr(28, 3, 'a')).toEqual({
      provision: 'GDPR Art. 28(3)(a)',
      key: 'gdpr:28(3)(a)',
      force: 'law',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_28',
    })
  })

  it.each([
    [recital(39), 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#rct_39'],
    [ukGdpr('45B'), 'https://www.legislation.gov.uk/eur/2016/679/article/45B'],
    [fadp(24), 'https://www.fedlex.admin.ch/eli/cc/2022/491/en#art_24'],
    [eprivacy(5, 3), 'https://eur-lex.europa.eu/eli/dir/2002/58/oj#art_5'],
    [
      eu('2021/914', 4),
      'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32021D0914#art_4',
    ],
    [eu('2021/914'), 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32021D0914'],
  ])('leads to the article of $provision, not to the first page of its act', ({ url }, address) => {
    expect(url).toBe(address)
  })

  it.each([
    [gdpr(44), 'GDPR Art. 44', 'gdpr:44'],
    [recital(39), 'GDPR rec. 39', 'gdpr:recital-39'],
    [ukGdpr('45B'), 'UK GDPR Art. 45B', 'uk-gdpr:45b'],
    [fadp(24), 'FADP Art. 24', 'fadp:24'],
    [eprivacy(6), 'Directive 2002/58/EC Art. 6', 'eprivacy:6'],
    [nis2(23, 4), 'Directive (EU) 2022/2555 (NIS2) Art. 23(4)', 'nis2:23(4)'],
    [dora(19), 'Regulation (EU) 2022/2554 (DORA) Art. 19', 'dora:19'],
    [cra(14), 'Regulation (EU) 2024/2847 (CRA) Art. 14', 'cra:14'],
    [reg611(2, 2), 'Regulation (EU) 611/2013 Art. 2(2)', 'reg611:2(2)'],
    [eu('2021/914'), 'Decision (EU) 2021/914', 'eu:2021/914'],
    [eu('2021/914', 4), 'Decision (EU) 2021/914 Art. 4', 'eu:2021/914:4'],
    [clause('2021/914', 9, 'a'), 'Decision (EU) 2021/914, Clause 9(a)', 'eu:2021/914:clause-9(a)'],
    [clause('2021/915', '7.7'), 'Decision (EU) 2021/915, Clause 7.7', 'eu:2021/915:clause-7.7'],
    [edpb('07/2020'), 'EDPB Guidelines 07/2020', 'edpb:07/2020'],
    [edpb('07/2020', 109), 'EDPB Guidelines 07/2020, para. 109', 'edpb:07/2020(109)'],
    [edpb('22/2024'), 'EDPB Opinion 22/2024', 'edpb:22/2024'],
    [edpb('WP260'), 'WP260', 'edpb:wp260'],
    [cjeu('C-311/18'), 'CJEU C-311/18 (Schrems II)', 'cjeu:C-311/18'],
    [
      practice('breach-notice'),
      'market practice on breach notice by processors',
      'practice:breach-notice',
    ],
  ])('$provision', (citation, provision, key) => {
    expect([citation.provision, citation.key]).toEqual([provision, key])
  })

  it('derives the address of a judgment from its number', () => {
    expect(cjeu('C-77/21').url).toBe(
      'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62021CJ0077',
    )
  })

  it('has for each an https source, a key of its own, and the force of its kind', () => {
    const law = [
      ...[gdpr, ukGdpr, fadp, eprivacy, nis2, dora, cra, reg611].map((cite) => cite(1)),
      ...[ukSchedule21, ukSection119A, swissAnnex1],
      ...(['2021/914', '2021/915', '2023/1795'] as const).map((decision) => eu(decision)),
      ...caseNumbers.map((number) => cjeu(number)),
    ]
    const guidance = guidanceNumbers.map((number) => edpb(number))
    const ours = practiceIds.map((id) => practice(id))
    const all = [...law, ...guidance, ...ours]
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
    expect(all.filter(({ url }) => !/^https:\/\/[a-z]/.test(url))).toEqual([])
    expect(new Set(law.map(({ force }) => force))).toEqual(new Set(['law']))
    expect(new Set(guidance.map(({ force }) => force))).toEqual(new Set(['guidance']))
    expect(new Set(ours.map(({ force }) => force))).toEqual(new Set(['practice']))
    expect(guidance.filter(({ title }) => title === '')).toEqual([])
  })
})
