import { ctvet, nvti, type TradeWords } from './trade-words';

export const electrical: TradeWords = {
  tradeId: 'trd_electrical',
  headlines: [
    'Certified electrician, wiring and faults',
    'House wiring with Energy Commission papers',
    'Faults found the same day',
    'Three-phase and generators',
  ],
  bios: [
    'Licensed by the Energy Commission. I label every breaker and hand over the test sheet.',
    'Wiring new houses is my main work; on Saturdays I look for faults that others left.',
    'I worked nine years for a contractor in Tema before I began for myself. Tidy boards, no joints in the wall.',
  ],
  skills: [
    'House wiring',
    'Fault finding',
    'Distribution boards',
    'Generators and changeover',
    'Earthing',
    'CCTV cabling',
  ],
  rates: [40, 110],
  certificates: [
    ['Certified Electrical Wiring Professional, Domestic', 'Energy Commission'],
    ['Trade Test Grade I, Electrical', nvti],
  ],
  work: [
    {
      titles: [
        'Wiring for a five-bedroom house',
        'First and second fix, five bedrooms',
        'Complete wiring of a new house',
      ],
      what: [
        'The blocks are up and the roof is on. First fix, second fix, board, earthing and the ECG certificate for a five-bedroom house.',
        'Complete wiring from the service to the last socket. Drawings are there; conduits in the slab are laid already.',
      ],
      more: [
        'Cable is bought from the factory.',
        'Provision for solar and for air conditioners in every room.',
        'The mason is still on site until month end.',
      ],
      price: 15_000,
      days: 28,
      parts: [
        ['Conduits and boxes', 30],
        ['Cables drawn', 30],
        ['Board, sockets and lights', 30],
        ['Test and certificate', 10],
      ],
      done: ['I wired four houses in the same estate', 'The inspector passed my last nine houses at first sight'],
      thing: 'the distribution board',
    },
    {
      titles: ['Sockets spark in two rooms', 'Breaker trips every evening', 'Fans and lights, small repairs'],
      what: [
        'The breaker trips when the water heater and the iron run together. Find out why and put it right.',
        'Two sockets are black and one light flickers. The house is from the eighties.',
      ],
      more: ['There is no drawing.', 'Somebody is always at home.', 'Prepaid meter, changed last year.'],
      price: 400,
      days: 1,
      parts: [['The whole job', 100]],
      done: ['Nine times out of ten it is a loose neutral', 'I bring a tester, not guesses'],
      thing: 'the breaker',
    },
    {
      titles: ['Changeover for a 10 kVA generator', 'Generator connection at a clinic'],
      what: [
        'A 10 kVA generator is to take over the fridge line and the lights when the power goes, by an automatic changeover.',
      ],
      more: [
        'The generator stands on its slab.',
        'The vaccine fridge must not be off for more than ten minutes.',
        'We close at five, work after that is best.',
      ],
      price: 3_400,
      days: 3,
      parts: [
        ['Cable and changeover', 65],
        ['Test under load', 35],
      ],
      done: ['I connected the generators of two pharmacies in town'],
      thing: 'the changeover switch',
    },
    {
      titles: ['Electrician by the hour for a workshop', 'Machines to be connected, by the hour'],
      what: ['We move our carpentry workshop and need an electrician by the hour for machines, lights and sockets.'],
      more: ['Three-phase is there.', 'Saturdays too.', 'We pay for transport.'],
      price: 65,
      hours: 24,
      days: 6,
      parts: [
        ['Machines', 60],
        ['Lights and sockets', 40],
      ],
      done: ['Three-phase machines I have connected for two sawmills'],
      thing: 'the planer',
    },
  ],
};

export const solar: TradeWords = {
  tradeId: 'trd_solar',
  headlines: ['Solar that carries the night', 'Panels, inverters and honest sizing', 'Off-grid systems in the north'],
  bios: [
    'I measure your use for a week before I sell you a battery. Most people need less than they were told.',
    'Twenty systems running between Tamale and Bolga, and I still answer the phone for each of them.',
  ],
  skills: ['System sizing', 'Inverters', 'Lithium batteries', 'Roof mounting', 'Pumping'],
  rates: [60, 150],
  certificates: [
    ['Solar PV Installation', 'Energy Commission'],
    ['Solar PV Installer, Certificate II', ctvet],
  ],
  work: [
    {
      titles: ['5 kW solar with batteries', 'Solar for house and cold room', 'Hybrid solar for a family house'],
      what: [
        'A 5 kW hybrid system with lithium batteries that carries lights, fans, fridge and a small pump through the night.',
        'We want to be free of dumsor: panels on the south roof, hybrid inverter, batteries for one night, and a clean connection to the board.',
      ],
      more: [
        'The roof is long-span aluminium.',
        'I have three months of bills.',
        'The freezer of the shop must never go off.',
        'A warranty in writing, please.',
      ],
      price: 22_000,
      days: 7,
      parts: [
        ['Mounting and panels', 40],
        ['Inverter and batteries', 45],
        ['Commissioning and papers', 15],
      ],
      done: ['My last 5 kW runs a bakery', 'I have fitted that same inverter eleven times'],
      thing: 'the inverter',
    },
    {
      titles: ['Solar pump for a borehole', 'Borehole pump to run on the sun'],
      what: [
        'A borehole of 48 m gives enough for the school. The diesel pump is to be replaced by a solar one with a tank of 10 m³.',
      ],
      more: ['The tank stand is there.', 'Children must not get at the panels.', 'The borehole report can be sent.'],
      price: 14_500,
      days: 6,
      parts: [
        ['Pump and panels', 70],
        ['Controls and handover', 30],
      ],
      done: ['Three schools in the district drink from my pumps'],
      thing: 'the borehole report',
    },
  ],
};

export const hvac: TradeWords = {
  tradeId: 'trd_hvac',
  headlines: ['Air conditioners serviced and installed', 'Split units, cold rooms, quick response'],
  bios: [
    'I service what I install, twice a year, and I tell you when a unit is not worth the gas.',
    'Cold rooms in Takoradi harbour taught me patience with leaks.',
  ],
  skills: ['Split units', 'Gas charging', 'Leak testing', 'Cold rooms', 'Ducting'],
  rates: [45, 120],
  certificates: [
    ['Refrigeration and Air Conditioning, Certificate II', ctvet],
    ['Good Refrigeration Practice', 'Environmental Protection Agency'],
  ],
  work: [
    {
      titles: [
        'Service for eight split units',
        'Air conditioners drip and hum',
        'Office air conditioners, yearly service',
      ],
      what: [
        'Eight split units in an office drip, hum or cool badly. Clean, charge and tell us which ones to replace.',
      ],
      more: [
        'Ladder is here.',
        'Two outdoor units hang on the third floor.',
        'Sundays only, the office works on Saturdays.',
      ],
      price: 1_600,
      days: 2,
      parts: [
        ['Service', 70],
        ['Gas and report', 30],
      ],
      done: ['I look after sixty units in Airport City'],
      thing: 'the third-floor unit',
    },
    {
      titles: ['Three new air conditioners', 'Install two 1.5 hp split units'],
      what: [
        'Units are bought. Brackets, copper, drains and power for split units in bedrooms and hall, with the drain inside the wall.',
      ],
      more: ['The walls are 6 inch blocks.', 'A socket for each is there.', 'We want no pipes on the front.'],
      price: 2_100,
      days: 2,
      parts: [['The whole job', 100]],
      done: ['I hide the lines so that only the unit is seen'],
      thing: 'the drain line',
    },
  ],
};
