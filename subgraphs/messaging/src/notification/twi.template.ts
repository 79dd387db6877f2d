import type { PlainCatalogue } from './words.template';

const quoted = (text: string, otherwise: string) => (text === '' ? otherwise : `“${text}”`);
const hirer = (person: string) => person || 'Adwumawura no';
const worker = (person: string) => person || 'Odwumayɛni no';

/** Every notice in Twi. */
export const twi: PlainCatalogue = {
  applicationReceived: ({ person, subject, amount }) => ({
    title: `${person || 'Odwumayɛni bi'} pɛ sɛ ɔyɛ ${quoted(subject, 'w’adwuma no')}`,
    body: `Ɔse ɔbɛgye ${amount} ayɛ adwuma no. Fa n’abisadeɛ no toto afoforɔ deɛ ho.`,
    action: 'Hwɛ abisadeɛ no',
  }),
  applicationShortlisted: ({ person, subject }) => ({
    title: `Woka wɔn a wɔapaw wɔn ama ${quoted(subject, 'adwuma bi')} ho`,
    body: `${hirer(person)} rehwɛ w’abisadeɛ no yiye. Sɛ wokyerɛw no a, ɛbɛboa.`,
    action: 'Hwɛ w’abisadeɛ',
  }),
  applicationAccepted: ({ person, subject }) => ({
    title: `${hirer(person)} apaw wo ama ${quoted(subject, 'adwuma bi')}`,
    body: 'Wɔreyɛ apam no krataa. Sɛ ɛyɛ krado a, yɛbɛka akyerɛ wo.',
    action: 'Hwɛ w’abisadeɛ',
  }),
  applicationDeclined: ({ subject }) => ({
    title: `Wɔde ${quoted(subject, 'adwuma no')} ama obi foforɔ`,
    body: 'Yɛda wo ase sɛ wobisaeɛ. Ɛnnɛ deɛ anyɛ wo deɛ; nnwuma foforɔ ba daa.',
    action: 'Hwɛ w’abisadeɛ',
  }),
  contractOffered: ({ person, subject, amount }) => ({
    title: `Apam a ɛfa ${quoted(subject, 'w’adwuma')} ho retwɛn wo nsa`,
    body: `${hirer(person)} de ne nsa ahyɛ aseɛ, ${amount}. Kenkan, na sɛ wopene so a, fa wo nsa hyɛ aseɛ.`,
    action: 'Kenkan na hyɛ aseɛ',
  }),
  contractActive: ({ person, subject }) => ({
    title: `Mo baanu de mo nsa ahyɛ ${quoted(subject, 'adwuma no')} apam no ase`,
    body: `Wo ne ${person || 'ɔfoforɔ no'} ayɛ apam. Sɛ wɔtua ɔfã a ɛdi kan no ho ka a, adwuma no hyɛ aseɛ.`,
    action: 'Hwɛ apam no',
  }),
  contractCancelled: ({ subject }) => ({
    title: `Wɔatwa ${quoted(subject, 'adwuma no')} apam no mu`,
    body: 'Wɔtwaa mu ansa na adwuma no rehyɛ aseɛ. Obiara nni ka biara.',
    action: 'Hwɛ apam no',
  }),
  contractCompleted: ({ person, subject }) => ({
    title: `Wɔawie ${quoted(subject, 'adwuma no')} na wɔatua ho ka`,
    body: `Ka sɛnea wo ne ${person || 'ɔfoforɔ no'} yɛɛ adwuma: wowɔ nnafua 14 de kyerɛw w’adwene.`,
    action: 'Kyerɛw w’adwene',
  }),
  milestoneFunded: ({ milestone, subject, amount }) => ({
    title: `Yɛkura ${amount} ma ${quoted(milestone, 'w’adwuma fã no')}`,
    body: `${quoted(subject, 'Apam no')} fã yi ho sika wɔ Kelmah nkyɛn. Wobɛtumi ahyɛ aseɛ.`,
    action: 'Hwɛ apam no',
  }),
  paymentHeld: ({ milestone, subject, amount }) => ({
    title: 'Yɛagye wo sika no, na yɛkura mu',
    body: `Yɛkura wo ${amount} ma ${quoted(milestone, 'ɔfã no')} wɔ ${quoted(subject, 'apam no')} mu. Sɛ wopene adwuma no so, anaa wo berɛ a wode hwɛ no twam a, ɛkɔ odwumayɛni no nkyɛn.`,
    action: 'Hwɛ apam no',
  }),
  paymentFailed: ({ milestone, amount, note }) => ({
    title: `Wo ${amount} ka no antumi ankɔ`,
    body: `Wɔntuaa ${quoted(milestone, 'ɔfã no')} ho ka no.${note && ` Nea enti: ${note}`} Yɛsrɛ wo, san bɔ mmɔden, anaa fa kaad foforɔ.`,
    action: 'San tua',
  }),
  paymentRefunded: ({ milestone, amount }) => ({
    title: `${amount} resan akɔ adwumawura no nkyɛn`,
    body: `Sika a na yɛkura ma ${quoted(milestone, 'ɔfã no')} resan akɔ kaad a ɛtuaa no so.`,
    action: 'Hwɛ apam no',
  }),
  milestoneSubmitted: ({ person, milestone, subject, due }) => ({
    title: `${worker(person)} awie ${quoted(milestone, 'ɔfã bi')}`,
    body: `Hwɛ ${quoted(subject, 'w’apam no')} adwuma no, na pene so anaa kyerɛ nea ɛsɛ sɛ wɔsesa. Sɛ woanka hwee a, ɛbɛpene ne ho so ${due}.`,
    action: 'Hwɛ adwuma no',
  }),
  changesRequested: ({ person, milestone, note }) => ({
    title: `${hirer(person)} pɛ sɛ wosesa ${quoted(milestone, 'ɔfã bi')} mu biribi`,
    body: note === '' ? 'Hwɛ nea ɛsɛ sɛ wosesa, na fa bra bio.' : `Ɔkyerɛwee sɛ: “${note}”`,
    action: 'Hwɛ apam no',
  }),
  milestoneApproved: ({ milestone, amount }) => ({
    title: `Wɔapene ${quoted(milestone, 'w’adwuma fã no')} so`,
    body: `Mo! Ne ho ${amount}, a wɔayi yɛn deɛ afiri mu, nam kwan so reba wo nkyɛn.`,
    action: 'Hwɛ apam no',
  }),
  milestoneApprovedByClock: ({ milestone, amount }) => ({
    title: `${quoted(milestone, 'Ɔfã bi')} apene ne ho so`,
    body: `Berɛ a wode hwɛ adwuma no atwam, enti ${amount} a yɛkura no kɔ odwumayɛni no nkyɛn.`,
    action: 'Hwɛ apam no',
  }),
  milestonePaid: ({ milestone, amount, fee }) => ({
    title: `Woanya ${amount}`,
    body: `Wɔatua ${quoted(milestone, 'w’adwuma fã no')} ho ka. Yɛayi Kelmah deɛ ${fee} afiri mu dada.`,
    action: 'Hwɛ wo sika',
  }),
  payoutPaid: ({ amount }) => ({
    title: `Wɔatua wo ${amount}`,
    body: 'Sika no aduru wo sikakorabea anaa wo fon so sika mu.',
    action: 'Hwɛ wo sika',
  }),
  payoutFailed: ({ amount, note }) => ({
    title: `${amount} a yɛde kɔmaa wo no asan aba`,
    body: `Wo sikakorabea annye.${note && ` Nea enti: ${note}`} Sika no wɔ hɔ yiye: hwɛ nsɛm a wode maeɛ no mu.`,
    action: 'Hwɛ nsɛm no mu',
  }),
  reviewOpened: ({ person, subject }) => ({
    title: `${person || 'Ɔfoforɔ no'} akyerɛw n’adwene wɔ wo ho`,
    body: `Obiara bɛtumi akenkan nea wɔkyerɛwee fa ${quoted(subject, 'mo adwuma')} ho. Wobɛtumi abua pɛnkoro.`,
    action: 'Kenkan',
  }),
  newMessage: ({ person, subject }) => ({
    title: `${person || 'Obi'} akyerɛw wo`,
    body: `Nkra bi a ɛfa ${quoted(subject, 'mo adwuma')} ho retwɛn wo.`,
    action: 'Kenkan nkra no',
  }),
  jobExpired: ({ subject }) => ({
    title: `${quoted(subject, 'W’adwuma no')} mmuei bio`,
    body: 'Ɛdaa hɔ nnafua 30. Wobɛtumi de aba bio, ebia wode sika anaa da foforɔ.',
    action: 'Hwɛ adwuma no',
  }),
};
