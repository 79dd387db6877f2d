/** A trade that people are hired for. The id is `trd_` and a word that does not change. */
export interface TradeRecord {
  id: string;
  name: { en: string; tw: string };
}

const trade = (slug: string, en: string, tw: string): TradeRecord => ({ id: `trd_${slug}`, name: { en, tw } });

/** The trades, in the order in which people are shown them. */
export const trades: readonly TradeRecord[] = [
  trade('plumbing', 'Plumbing', 'Nsuo paipo adwuma'),
  trade('electrical', 'Electrical', 'Anyinam ahoɔden adwuma'),
  trade('carpentry', 'Carpentry', 'Duadwumfo adwuma'),
  trade('masonry', 'Masonry', 'Adansie'),
  trade('painting', 'Painting', 'Aduro ka'),
  trade('welding', 'Welding', 'Dade adwuma'),
  trade('tiling', 'Tiling', 'Tael adwuma'),
  trade('roofing', 'Roofing', 'Ɔdan atifi adwuma'),
  trade('hvac', 'Air conditioning', 'Mframa afidie adwuma'),
  trade('solar', 'Solar', 'Awia ahoɔden adwuma'),
  trade('cleaning', 'Cleaning', 'Ahotew adwuma'),
  trade('landscaping', 'Landscaping', 'Turo adwuma'),
];

export const isTrade = (id: string): boolean => trades.some((entry) => entry.id === id);
