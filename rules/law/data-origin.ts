import { type Activity, listed, wordsIn } from '../../src/model/rule.ts'

/** Whether any of the data are declared to come from somebody else than the person. */
export const isObtainedElsewhere = ({ obtainedFrom, data }: Activity): boolean =>
  isElsewhere(obtainedFrom) ||
  listed(data).some((item) => typeof item === 'object' && isElsewhere(item.obtainedFrom))

/** "The data subjects themselves", "auprès de vous": whoever the data are about, and nobody beside. */
const isElsewhere = (source: string | undefined) =>
  source !== undefined && !wordsIn(source).every((word) => thePerson.has(word))

const thePerson = new Set(
  [
    'directly from the each by person persons people individual individuals data subject subjects concerned you yourself yourselves themselves',
    'directement auprès de des d la le les par personne personnes concernée concernées intéressé intéressée intéressés vous même mêmes elle elles',
    'direkt von bei der den die dem durch betroffene betroffenen betroffener person personen ihnen sie selbst',
    'directamente de del el la los las por interesado interesada interesados persona personas usted ustedes mismo misma mismos',
  ].flatMap((line) => line.split(' ')),
)
