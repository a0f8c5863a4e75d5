/**
 * The person whom Casey's sign-in is linked to in a clinic that has no reviewer yet, so that sign-off can be tried on
 * this machine.
 *
 * No reviewer of a real clinic may be invented, so this one says in every field that it is none. `fictional` makes
 * every page say so too, and no structured data names it.
 *
 * @param today - The day its credential starts, `YYYY-MM-DD`: it can approve nothing before it existed.
 */
export function localDemoIdentity(today: string) {
  const person = {
    _id: 'person-local-demo-clinician',
    _type: 'person',
    schemaVersion: 1,
    name: 'Casey Clinician (local demo account)',
    slug: {_type: 'slug', current: 'local-demo-clinician'},
    role: 'Fictional reviewer for trying sign-off on this machine',
    isClinician: true,
    fictional: true,
    bio: 'This person does not exist and works for no clinic. It stands for the local sign-in, so that sign-off can be tried. Never publish under it.',
    credentials: [
      {
        _key: 'demonstration',
        _type: 'credential',
        title: 'Demonstration only, no license',
        issuer: 'None: created by npm start on this machine',
        jurisdiction: 'US-FL',
        validFrom: today,
        verifiedOn: today,
      },
    ],
    specialties: ['Psychiatric'],
    conflictsOfInterest: {statement: 'None declared. This person is fictional.', declaredOn: today},
  }
  const account = {
    _id: 'private.account-local-demo-clinician',
    _type: 'personAccount',
    schemaVersion: 1,
    person: {_type: 'reference', _ref: person._id, _weak: true},
    userId: 'local-clinician',
    note: 'Links the local sign-in to a demonstration identity. Replace it by a real clinician of the clinic.',
  }
  return [person, account]
}
