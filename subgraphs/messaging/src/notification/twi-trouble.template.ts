import type { TroubleCatalogue } from './words.template';

const quoted = (text: string, otherwise: string) => (text === '' ? otherwise : `“${text}”`);

/** Where held money goes; either part may be nothing. */
function parted(toWorker: string, toHirer: string): string {
  if (toWorker === '' && toHirer === '') return 'Yɛnkura hwee mma no bio.';
  if (toHirer === '') return `${toWorker} kɔ odwumayɛni no nkyɛn, ansa na yɛayi yɛn deɛ.`;
  if (toWorker === '') return `${toHirer} san kɔ adwumawura no nkyɛn.`;
  return `${toWorker} kɔ odwumayɛni no nkyɛn, ansa na yɛayi yɛn deɛ, na ${toHirer} san kɔ adwumawura no nkyɛn.`;
}

/** The notices in Twi of what does not go as planned. */
export const twiOfTrouble: TroubleCatalogue = {
  paymentRefundedInPart: ({ milestone, amount, other }) => ({
    title: `${amount} resan akɔ adwumawura no nkyɛn`,
    body: `Ɛyɛ ${other === '' ? 'sika' : other} a na yɛkura ma ${quoted(milestone, 'ɔfã no')} no fã, na ɛresan akɔ kaad a ɛtuaa no so.`,
    action: 'Hwɛ apam no',
  }),
  disputeOpened: ({ person, milestone, due }) => ({
    title: `${person || 'Ɔfoforɔ no'} de akasakasa aba wɔ ${quoted(milestone, 'ɔfã bi')} ho`,
    body: `Sika no da hɔ. Ka wo deɛ, na sɛ wowɔ mfonini a fa ka ho, ansa na ${due}. Ɛno akyi no, Kelmah bɛsi gyinaeɛ a wo deɛ nka ho.`,
    action: 'Ka wo deɛ',
  }),
  ownDisputeOpened: ({ person, milestone, due }) => ({
    title: `Yɛate w’akasakasa a ɛfa ${quoted(milestone, 'ɔfã bi')} ho`,
    body: `Sika no da hɔ. ${person || 'Ɔfoforɔ no'} bɛtumi abua kɔsi ${due}. Wobɛtumi de mfonini aka ho, anaa woatwe asan.`,
    action: 'Hwɛ akasakasa no',
  }),
  disputeAnswered: ({ person, milestone }) => ({
    title: `${person || 'Ɔfoforɔ no'} abua wɔ ${quoted(milestone, 'ɔfã bi')} akasakasa no mu`,
    body: 'Kenkan nea ɔkaeɛ. Ebia mobɛtumi ate aseɛ; sɛ anyɛ saa a, Kelmah bɛsi gyinaeɛ.',
    action: 'Kenkan mmuaeɛ no',
  }),
  disputeInReview: ({ milestone }) => ({
    title: `Kelmah rehwɛ ${quoted(milestone, 'ɔfã bi')} akasakasa no mu`,
    body: 'Yɛn adwumayɛfoɔ kenkan nea mo baanu kaeɛ na wɔsi baabi a sika no bɛkɔ ho gyinaeɛ. Wobɛtumi de biribi aka ho ansa na wɔawie.',
    action: 'Hwɛ akasakasa no',
  }),
  disputeSettled: ({ milestone, amount, other }) => ({
    title: `Wɔasi ${quoted(milestone, 'ɔfã bi')} akasakasa no ho gyinaeɛ`,
    body: `${parted(amount, other)} Nea enti wɔ akasakasa no ho.`,
    action: 'Kenkan gyinaeɛ no',
  }),
  disputeWithdrawn: ({ milestone }) => ({
    title: `Wɔatwe ${quoted(milestone, 'ɔfã bi')} akasakasa no asan`,
    body: 'Biribiara kɔ so sɛ kane no. Adwuma a ɛretwɛn sɛ wɔhwɛ no, ne berɛ hyɛ aseɛ foforɔ.',
    action: 'Hwɛ akasakasa no',
  }),
  chargebackOpened: ({ subject, amount }) => ({
    title: `Sikakorabea bi rebisa ${amount} asan`,
    body: `Ɛfa ${quoted(subject, 'w’adwuma')} ho ka a adwumawura no tuaeɛ no ho. Kɔsi sɛ sikakorabea no bɛsi gyinaeɛ no, saa sika no ntumi nkɔ baabiara. Kora wo mfonini ne wo nkra so: ɛbɛboa yɛn ama yɛabua.`,
    action: 'Hwɛ apam no',
  }),
  ownChargebackOpened: ({ subject, amount }) => ({
    title: `Wo sikakorabea rebisa yɛn ${amount} asan`,
    body: `Ɛfa ${quoted(subject, 'w’apam')} ho ka a wotuaeɛ no ho. Sɛ wompɛ saa a, ka kyerɛ wo sikakorabea. Kɔsi sɛ wɔbɛsi gyinaeɛ no, saa sika no ntumi nkɔ baabiara.`,
    action: 'Hwɛ apam no',
  }),
  chargebackOver: ({ subject, amount }) => ({
    title: `Sikakorabea no mmisa ${amount} no bio`,
    body: `${quoted(subject, 'Apam no')} ho ka no gyina hɔ, na biribiara kɔ so.`,
    action: 'Hwɛ apam no',
  }),
  chargebackLost: ({ subject, amount, other }) => ({
    title: `Sikakorabea no agye ${amount} asan`,
    body: `Ɛgyinaa deɛ ɔtuaa ${quoted(subject, 'w’adwuma')} ho ka no akyi.${other && ` Ɛho ${other} na yɛde maa wo dada: yɛbɛyi afiri nea wobɛnya daakye no mu.`} Sɛ wogye di sɛ ɛnyɛ kwan so a, kyerɛw yɛn.`,
    action: 'Hwɛ apam no',
  }),
  ownChargebackLost: ({ subject, amount }) => ({
    title: `Wo sikakorabea agye ${amount} asan`,
    body: `Enni yɛn nkyɛn mma ${quoted(subject, 'apam no')} bio. Nea ɛda wo ne odwumayɛni no ntam da so wɔ hɔ.`,
    action: 'Hwɛ apam no',
  }),
  paymentTakenBack: ({ milestone, amount }) => ({
    title: `Yɛnkura ${amount} mma ${quoted(milestone, 'w’adwuma fã no')} bio`,
    body: 'Deɛ ɔtuaeɛ no sikakorabea agye asan. Nyɛ adwuma fã yi kɔsi sɛ wɔbɛsan atua ho ka.',
    action: 'Hwɛ apam no',
  }),
  ownPaymentTakenBack: ({ milestone, amount }) => ({
    title: `${quoted(milestone, 'Ɔfã bi')} ho ka nni hɔ bio`,
    body: `Wo sikakorabea agye ${amount} no asan. San tua na adwuma no nkɔ so.`,
    action: 'San tua',
  }),
  terminationProposed: ({ person, subject, amount, other }) => ({
    title: `${person || 'Ɔfoforɔ no'} pɛ sɛ mogyae ${quoted(subject, 'adwuma no')} apam no`,
    body: `Sika a yɛkura no: ${parted(amount, other)} Pene so, anaa po, anaa fa foforɔ bra.`,
    action: 'Kenkan nea ɔpɛ',
  }),
  contractTerminated: ({ subject, amount, other }) => ({
    title: `Apam a ɛfa ${quoted(subject, 'adwuma no')} ho no aba awieeɛ`,
    body: `Ɛbaa awieeɛ ansa na wɔrewie adwuma no nyinaa. ${amount === '' && other === '' ? 'Na yɛnkura sika biara mma no.' : parted(amount, other)}`,
    action: 'Hwɛ apam no',
  }),
  payoutDetailsChanged: ({ note, due }) => ({
    title: 'Baabi a yɛde wo sika kɔ no asesa. Wo ara na woyɛeɛ?',
    body: `Seesei wo sika kɔ ${note || 'sikakorabea anaa fon so sika foforɔ mu'}. Sɛnea ɛbɛyɛ a ɛbɛyɛ dwoodwoo no, yɛntua hwee ansa na ${due}. Sɛ ɛnyɛ wo a, sesa w’ahintasɛm ntɛm na kyerɛw yɛn.`,
    action: 'Hwɛ nsɛm no mu',
  }),
  payoutRequirementsDue: ({ note, due }) => ({
    title: 'Biribi ho hia ansa na yɛatumi atua wo',
    body: `Yɛn sikatuafoɔ no rebisa: ${note || 'hwɛ wo sika krataafa no'}.${due && ` Yɛsrɛ wo, yɛ no ansa na ${due}, na wo sika nkɔ so mmra.`}`,
    action: 'Hwɛ nea ɛho hia',
  }),
  identityVerified: () => ({
    title: 'Yɛahu sɛ wo ara ni',
    body: 'Yɛde wo Ghana Card atoto w’anim ne wo din ho. Obiara a ɔbɛhwɛ wo ho nsɛm no behu.',
    action: 'Hwɛ wo ho nsɛm',
  }),
  identityRejected: ({ note }) => ({
    title: 'Yɛantumi anhu sɛ wo ara ni',
    body: `${note || 'Mfonini no anaa kaad no mu biribi nnyɛ; sɛ wobue eyi a wobɛhunu nea ɛyɛ.'} Wubetumi de mfonini foforɔ aba.`,
    action: 'Sɔ hwɛ bio',
  }),
  supportAsked: () => ({
    title: 'Kelmah mmoafoɔ pɛ sɛ wɔhwɛ wo akontaa',
    body: 'Kenkan onipa ko a ɔrebisa, deɛ nti ne bere dodoɔ, na ka aane anaa daabi. Wɔhunu deɛ wo nso wohunu, na wɔntumi nsesa hwee. Sɛ woantwerɛ yɛn a, ka daabi.',
    action: 'Hwɛ onipa ko a ɔrebisa',
  }),
};
