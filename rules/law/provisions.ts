import type { Article, Citation, DutyKind, Provision } from '../../src/model/rule.ts'
import { gdpr } from './cite.ts'

type Details = Omit<Partial<Provision>, 'law' | 'kind' | 'where' | 'wants'>

/** A row: where it stands, what it is, where it must show, what must be shown. */
const kindOf =
  (kind: DutyKind, ...where: Provision['where']) =>
  (law: Citation, wants: string, details: Details = {}): Provision => ({
    law,
    kind,
    where,
    wants,
    ...details,
  })

const term = kindOf('content', 'agreement')
const termOrAnnex = kindOf('content', 'agreement', 'declaration')
const notice = kindOf('content', 'notice')
const duty = kindOf('duty')
const evidence = kindOf('duty', 'declaration')
const entry = kindOf('duty', 'record')
const condition = kindOf('condition', 'declaration')
const option = kindOf('option')
const power = kindOf('power')

const commission = 'it addresses the Commission'
const authorities = 'it addresses the authorities'
const exemption = 'it is an exemption, and asks for nothing'
const clausesAreOptional =
  'standard clauses are one way to agree on what Article 28(3) lists, and each term is checked as itself'
const recipients =
  'recipients can be declared, and where they are is then checked; that a notice names them is not'
const officer: Details = {
  like: [gdpr(37, 7)],
  beyond: 'an officer where nothing shows that there must be one',
}
const laterPurpose =
  'it arises when a purpose changes, and a declaration shows the purposes of today'
const recordItself =
  'the record is a document of its own; what it must hold is declared, and checked point by point'

/**
 * Every paragraph and point of the articles that declarations are held against. A place with several
 * things in it has a row for itself and one for each of them.
 */
export const provisions: readonly Article[] = [
  {
    law: gdpr(13),
    title: 'information where data come from the data subject',
    provisions: [
      notice(gdpr(13, 1), 'data subjects are told when their data are collected', {
        beyond: 'when they are told, save for recordings of calls',
      }),
      notice(gdpr(13, 1, 'a'), 'who the controller and its representative are, with contact', {
        like: [gdpr(27, 1)],
      }),
      notice(gdpr(13, 1, 'b'), 'how to reach the data-protection officer', officer),
      notice(gdpr(13, 1, 'c'), 'the purposes, and the legal basis of each'),
      notice(gdpr(13, 1, 'd'), 'the legitimate interests, where they are the basis'),
      notice(gdpr(13, 1, 'e'), 'the recipients', { reason: recipients }),
      notice(gdpr(13, 1, 'f'), 'transfers, their safeguard, and how to get a copy of it', {
        like: [gdpr(46, 1)],
        beyond: 'how to get a copy',
      }),
      notice(gdpr(13, 2, 'a'), 'how long data are kept, or what decides it'),
      notice(gdpr(13, 2, 'b'), 'the rights of data subjects'),
      notice(gdpr(13, 2, 'c'), 'that consent can be withdrawn'),
      notice(gdpr(13, 2, 'd'), 'the complaint to an authority'),
      notice(gdpr(13, 2, 'e'), 'whether data must be provided, and what follows if not', {
        reason:
          'it depends on each relation with a data subject, and has no field in a declaration',
      }),
      notice(gdpr(13, 2, 'f'), 'automated decisions, their logic and what they mean', {
        beyond: 'how well the logic is explained',
      }),
      notice(gdpr(13, 3), 'a further purpose, before data serve it', { reason: laterPurpose }),
      option(gdpr(13, 4), 'nothing is owed to whoever has the information', { reason: exemption }),
    ],
  },
  {
    law: gdpr(14),
    title: 'information where data come from elsewhere',
    provisions: [
      notice(gdpr(14, 1, 'a'), 'who the controller and its representative are, with contact', {
        like: [gdpr(27, 1)],
      }),
      notice(gdpr(14, 1, 'b'), 'how to reach the data-protection officer', officer),
      notice(gdpr(14, 1, 'c'), 'the purposes, and the legal basis of each', {
        like: [gdpr(13, 1, 'c')],
      }),
      notice(gdpr(14, 1, 'd'), 'the categories of data'),
      notice(gdpr(14, 1, 'e'), 'the recipients', { reason: recipients }),
      notice(gdpr(14, 1, 'f'), 'transfers, their safeguard, and how to get a copy of it', {
        like: [gdpr(13, 1, 'f')],
        beyond: 'how to get a copy',
      }),
      notice(gdpr(14, 2, 'a'), 'how long data are kept, or what decides it', {
        like: [gdpr(13, 2, 'a')],
      }),
      notice(gdpr(14, 2, 'b'), 'the legitimate interests, where they are the basis', {
        like: [gdpr(13, 1, 'd')],
      }),
      notice(gdpr(14, 2, 'c'), 'the rights of data subjects', { like: [gdpr(13, 2, 'b')] }),
      notice(gdpr(14, 2, 'd'), 'that consent can be withdrawn', { like: [gdpr(13, 2, 'c')] }),
      notice(gdpr(14, 2, 'e'), 'the complaint to an authority', { like: [gdpr(13, 2, 'd')] }),
      notice(gdpr(14, 2, 'f'), 'where the data come from'),
      notice(gdpr(14, 2, 'g'), 'automated decisions, their logic and what they mean', {
        like: [gdpr(13, 2, 'f')],
        beyond: 'how well the logic is explained',
      }),
      duty(gdpr(14, 3), 'all this within a month, at first contact or at first disclosure', {
        reason:
          'when somebody was told is what a controller does, and no document of a vendor says',
      }),
      notice(gdpr(14, 4), 'a further purpose, before data serve it', { reason: laterPurpose }),
      option(gdpr(14, 5), 'cases in which nothing is owed', { reason: exemption }),
    ],
  },
  {
    law: gdpr(28),
    title: 'processors',
    provisions: [
      evidence(gdpr(28, 1), 'guarantees of expertise, reliability and resources, kept up', {
        like: [gdpr(28, 5), gdpr(32, 1)],
        beyond: 'whether the guarantees suffice, which is for the controller to judge',
      }),
      term(gdpr(28, 2), 'sub-processors: who they are, authorised and announced'),
      term(gdpr(28, 2), 'prior written authorisation, specific or general', {
        item: 'authorisation',
        requirements: ['R10'],
      }),
      term(gdpr(28, 2), 'advance information on additions and replacements, and time to object', {
        item: 'changes',
        requirements: ['R11', 'R36'],
      }),
      termOrAnnex(gdpr(28, 3), 'an agreement that binds the processor and sets out the processing'),
      termOrAnnex(gdpr(28, 3), 'how long the processing lasts', {
        item: 'duration',
        requirements: ['R3'],
      }),
      termOrAnnex(
        gdpr(28, 3),
        'what the agreement is about, what is done with the data, and what for',
        {
          item: 'subject-matter, nature and purpose',
          requirements: ['R4'],
        },
      ),
      termOrAnnex(gdpr(28, 3), 'the types of personal data', {
        item: 'data',
        requirements: ['R5'],
      }),
      termOrAnnex(gdpr(28, 3), 'the categories of data subjects', {
        item: 'data subjects',
        requirements: ['R6'],
      }),
      termOrAnnex(gdpr(28, 3), 'what the controller may demand and must do', {
        item: 'rights and obligations of the controller',
        requirements: ['R26', 'R36', 'R37', 'R38'],
        beyond: 'what the controller must do, which can be declared and is not asked for',
      }),
      term(
        gdpr(28, 3, 'a'),
        'documented instructions, transfers included; only Union or Member State law excepted, and told beforehand',
      ),
      term(gdpr(28, 3, 'b'), 'everyone with access is bound to confidentiality'),
      term(gdpr(28, 3, 'c'), 'all measures of Article 32, described and not only repeated'),
      term(gdpr(28, 3, 'd'), 'the conditions for sub-processors are respected', {
        like: [gdpr(28, 2), gdpr(28, 4)],
      }),
      term(gdpr(28, 3, 'e'), 'help with requests of data subjects'),
      term(
        gdpr(28, 3, 'f'),
        'help with security, notices to authority and data subjects, impact assessments and prior consultation',
      ),
      term(
        gdpr(28, 3, 'g'),
        'deletion or return at the choice of the controller when the services end, copies included',
      ),
      term(gdpr(28, 3, 'h'), 'information that proves compliance; audits and inspections'),
      term(gdpr(28, 3), 'an alert at once when an instruction looks unlawful', {
        item: 'second subparagraph',
        requirements: ['R24'],
      }),
      term(gdpr(28, 4), 'the same duties on every sub-processor by contract, and full liability', {
        beyond: 'the guarantees of a sub-processor that has no declaration of its own',
      }),
      option(gdpr(28, 5), 'codes of conduct and certificates as evidence of guarantees'),
      option(gdpr(28, 6), 'the agreement may rest on standard clauses', {
        reason: clausesAreOptional,
      }),
      power(gdpr(28, 7), 'standard clauses of the Commission', { reason: commission }),
      power(gdpr(28, 8), 'standard clauses of an authority', { reason: authorities }),
      term(gdpr(28, 9), 'the agreement is in writing, if only electronic'),
      evidence(
        gdpr(28, 10),
        'whoever decides on purposes is a controller: own purposes are declared as such',
      ),
    ],
  },
  {
    law: gdpr(30),
    title: 'records of processing',
    provisions: [
      entry(gdpr(30, 1), 'the controller keeps a record', { reason: recordItself }),
      entry(gdpr(30, 1, 'a'), 'controllers, representative and data-protection officer', {
        requirements: ['R1'],
        like: [gdpr(27, 1), gdpr(37, 7)],
      }),
      entry(gdpr(30, 1, 'b'), 'the purposes', { like: [gdpr(13, 1, 'c')] }),
      entry(gdpr(30, 1, 'c'), 'the categories of data subjects and of data'),
      entry(gdpr(30, 1, 'd'), 'the recipients, those in third countries included', {
        like: [gdpr(28, 2)],
        beyond: 'recipients other than sub-processors',
      }),
      entry(gdpr(30, 1, 'e'), 'transfers with their country, and safeguards of the last resort', {
        like: [gdpr(30, 2, 'c')],
      }),
      entry(gdpr(30, 1, 'f'), 'time limits for erasure'),
      entry(gdpr(30, 1, 'g'), 'the measures of security in general', { like: [gdpr(32, 1)] }),
      entry(gdpr(30, 2), 'the processor keeps a record', {
        beyond: 'whether it keeps one; that its documents do not refuse to is',
      }),
      entry(gdpr(30, 2, 'a'), 'processors, controllers, representatives and officers', {
        requirements: ['R1', 'R2'],
        like: [gdpr(27, 1), gdpr(37, 7)],
      }),
      entry(gdpr(30, 2, 'b'), 'what is done for each controller', { requirements: ['R4'] }),
      entry(gdpr(30, 2, 'c'), 'transfers with their country, and safeguards of the last resort'),
      entry(gdpr(30, 2, 'd'), 'the measures of security in general', { like: [gdpr(32, 1)] }),
      entry(gdpr(30, 3), 'records are in writing, if only electronic', { reason: recordItself }),
      entry(gdpr(30, 4), 'records are shown to the authority on request', {
        reason: 'it arises when an authority asks',
      }),
      option(gdpr(30, 5), 'small organisations are exempt, unless there is a risk', {
        reason: exemption,
      }),
    ],
  },
  {
    law: gdpr(32),
    title: 'security',
    provisions: [
      evidence(gdpr(32, 1), 'measures that suit the risk'),
      evidence(gdpr(32, 1, 'a'), 'pseudonymisation and encryption'),
      evidence(gdpr(32, 1, 'b'), 'confidentiality, integrity, availability and resilience'),
      evidence(gdpr(32, 1, 'c'), 'restoration in time'),
      evidence(gdpr(32, 1, 'd'), 'regular tests'),
      evidence(
        gdpr(32, 2),
        'measures chosen by the risks of destruction, loss, alteration, disclosure and access',
        { requirements: ['R29'] },
      ),
      option(gdpr(32, 3), 'codes of conduct and certificates as evidence', {
        like: [gdpr(32, 1, 'd')],
      }),
      kindOf('duty', 'agreement')(gdpr(32, 4), 'staff act on instructions only'),
    ],
  },
  {
    law: gdpr(33),
    title: 'notification of breaches',
    provisions: [
      duty(gdpr(33, 1), 'the controller notifies the authority within 72 hours', {
        beyond: 'the notification itself; that the vendor leaves time for it is',
      }),
      kindOf('duty', 'agreement')(
        gdpr(33, 2),
        'the processor notifies the controller without undue delay',
      ),
      duty(gdpr(33, 3), 'what the notification holds'),
      duty(gdpr(33, 4), 'information in phases, where it comes late'),
      duty(gdpr(33, 5), 'a register of breaches', {
        beyond: 'the register of the controller; that the provider does not refuse its part is',
      }),
    ],
  },
  {
    law: gdpr(44),
    title: 'transfers in general',
    provisions: [
      kindOf('content', 'declaration')(
        gdpr(44),
        'a ground of Chapter V for each transfer and each onward transfer',
      ),
    ],
  },
  {
    law: gdpr(45),
    title: 'transfers on an adequacy decision',
    provisions: [
      condition(gdpr(45, 1), 'a decision that holds on the day'),
      power(gdpr(45, 2), 'how adequacy is assessed', { reason: commission }),
      condition(gdpr(45, 3), 'the conditions of the decision are met'),
      power(gdpr(45, 4), 'developments are watched', { reason: commission }),
      condition(gdpr(45, 5), 'the decision has not been repealed or suspended', {
        like: [gdpr(45, 1)],
      }),
      power(gdpr(45, 6), 'consultations with the country after that', { reason: commission }),
      option(gdpr(45, 7), 'the tools of Articles 46 to 49 stay open after that', {
        reason: 'it opens other grounds, each of which is checked as itself',
      }),
      power(gdpr(45, 8), 'the list of decisions is published', { reason: commission }),
      condition(gdpr(45, 9), 'decisions from before the GDPR hold until they are replaced', {
        like: [gdpr(45, 1)],
      }),
    ],
  },
  {
    law: gdpr(46),
    title: 'transfers on safeguards',
    provisions: [
      condition(gdpr(46, 1), 'a safeguard, with rights and remedies that can be enforced', {
        beyond: 'whether they can be enforced there; that somebody assessed it is',
      }),
      condition(gdpr(46, 2, 'a'), 'an instrument between public authorities', {
        like: [gdpr(46, 1)],
      }),
      condition(gdpr(46, 2, 'b'), 'binding corporate rules'),
      condition(gdpr(46, 2, 'c'), 'standard clauses of the Commission'),
      condition(gdpr(46, 2, 'd'), 'standard clauses of an authority', { like: [gdpr(46, 1)] }),
      condition(gdpr(46, 2, 'e'), 'a code of conduct, with commitments that bind the recipient', {
        like: [gdpr(46, 1)],
        beyond: 'the commitments of the recipient',
      }),
      condition(gdpr(46, 2, 'f'), 'a certification, with commitments that bind the recipient', {
        like: [gdpr(46, 1)],
        beyond: 'the commitments of the recipient',
      }),
      condition(gdpr(46, 3, 'a'), 'clauses of its own, authorised by an authority'),
      condition(gdpr(46, 3, 'b'), 'arrangements between public bodies, authorised likewise', {
        reason: 'only public bodies can conclude them',
      }),
      power(gdpr(46, 4), 'authorities apply the consistency mechanism', { reason: authorities }),
      condition(gdpr(46, 5), 'authorisations from before the GDPR hold until they are changed', {
        like: [gdpr(46, 3, 'a')],
      }),
    ],
  },
  {
    law: gdpr(47),
    title: 'binding corporate rules',
    provisions: [
      condition(gdpr(47, 1), 'approval by the competent authority'),
      condition(gdpr(47, 2), 'the fourteen elements (a) to (n)', {
        beyond: 'the elements one by one, which the authority has read before it approved them',
      }),
      power(gdpr(47, 3), 'formats and procedures', { reason: commission }),
    ],
  },
  {
    law: gdpr(48),
    title: 'orders of foreign courts and authorities',
    provisions: [
      duty(gdpr(48), 'an order is followed only on an international agreement or another ground', {
        beyond: 'what the vendor then does when an order comes',
      }),
    ],
  },
  {
    law: gdpr(49),
    title: 'derogations',
    provisions: [
      condition(
        gdpr(49, 1),
        'one of the derogations (a) to (g), or of the second subparagraph: narrow, and for the single case',
        { beyond: 'whether the derogation is met in the single case' },
      ),
      condition(gdpr(49, 2), 'limits to transfers from a public register', {
        reason: 'what was taken from a register has no field in a declaration',
      }),
      condition(gdpr(49, 3), 'some derogations are closed to public authorities', {
        reason: 'it addresses public authorities in their powers',
      }),
      condition(gdpr(49, 4), 'a public interest that Union or Member State law recognises', {
        reason: 'which law recognises the interest has no field in a declaration',
      }),
      power(gdpr(49, 5), 'law may limit transfers of some categories', {
        reason: 'it addresses the Union and the Member States',
      }),
      entry(gdpr(49, 6), 'assessment and safeguards of the last resort stand in the record', {
        reason: recordItself,
      }),
    ],
  },
]
