import { ctvet, nvti, type TradeWords } from './trade-words';

const plumbingParts = [
  ['Opening up and removing the old', 20],
  ['Pipes laid and pressure-tested', 30],
  ['Fixtures set and connected', 40],
  ['Finishing and clearing the site', 10],
] as const;

export const plumbing: TradeWords = {
  tradeId: 'trd_plumbing',
  headlines: [
    'Plumber for bathrooms, tanks and burst pipes',
    'Clean pipework for homes and guest houses',
    'Plumbing and pumps, twelve years on site',
    'Leaks found and fixed, small jobs welcome',
  ],
  bios: [
    'I learned the trade under my uncle in Kaneshie and now lead two apprentices. I pressure-test every line before the wall is closed and leave the drawings with you.',
    'Mostly bathrooms and kitchens, PPR and copper. I come when I say I come, and I call when traffic holds me.',
    'From polytank stands to whole hotels. I buy materials together with the hirer, so everybody knows what was paid.',
  ],
  skills: ['Pipe fitting', 'PPR welding', 'Leak detection', 'Water pumps', 'Bathroom fixtures', 'Septic connections'],
  rates: [35, 90],
  certificates: [
    ['Plumbing, Certificate II', ctvet],
    ['Trade Test Grade I, Plumbing', nvti],
  ],
  work: [
    {
      titles: ['Bathrooms in the new wing', 'Six bathrooms for a guest house', 'Bathrooms on the second floor'],
      what: [
        'New pipes, basins, showers and WCs in every bathroom of the wing. The tiler comes in right after you, so the lines must be tested before the walls are closed.',
        'We are turning store rooms into bathrooms: hot and cold lines from the riser, floor drains, basins, showers and WCs.',
      ],
      more: [
        'Fixtures are bought and stand in the store.',
        'Guests sleep on the floor below, so no chiselling before eight.',
        'The riser is 1 inch galvanised and probably has to be renewed.',
        'A list of materials with the application would help us.',
      ],
      price: 12_000,
      days: 18,
      parts: plumbingParts,
      done: ['I fitted eight bathrooms in a lodge at Labadi last year', 'Hotel bathrooms are half of my work'],
      thing: 'the shower mixers',
    },
    {
      titles: ['Burst main in front of the house', 'Main line burst at the gate', 'Broken main under the driveway'],
      what: [
        'The main from the meter to the house burst under the driveway. Water stands at the gate and Ghana Water has closed the valve.',
        'The line between meter and tank has broken, we think where the truck turned. It must be dug up and renewed, about 14 metres.',
      ],
      more: [
        'We have no water until this is done.',
        'The paving blocks can be lifted and used again.',
        'I can help with digging.',
      ],
      price: 2_500,
      days: 3,
      parts: [
        ['Digging and the new line', 60],
        ['Test, backfill and paving', 40],
      ],
      done: ['I repaired the same on three driveways this rainy season', 'I have clamps and 1 inch pipe on the car'],
      thing: 'the meter connection',
    },
    {
      titles: ['Kitchen pipe drips behind the wall', 'Pipe repair under the sink', 'WC keeps running, two taps drip'],
      what: [
        'There is a wet patch behind the kitchen units and the meter turns at night. It has to be found and repaired.',
        'A joint under the sink leaks into the cupboard and one tap does not close any more.',
      ],
      more: [
        'It is a rented flat, the landlord agrees.',
        'Evenings and Saturdays are fine.',
        'Please bring washers and tape.',
      ],
      price: 250,
      days: 1,
      parts: [['The whole job', 100]],
      done: ['Small leaks are my daily bread', 'I carry a detector, so we open only one tile'],
      thing: 'the wet patch',
    },
    {
      titles: ['Polytank stand and pump', 'Second water tank with pump', 'Pump and 5,000 litre tank'],
      what: [
        'We have a 5,000 litre tank and need it on a stand with pump, float switch and a line into the house.',
        'The pressure upstairs is too low. We want a booster pump and a second tank on the roof slab.',
      ],
      more: [
        'Tank and pump are bought.',
        'Light goes off often, so the pump must start again by itself.',
        'The electrician can come the same day.',
      ],
      price: 3_800,
      days: 4,
      parts: [
        ['Stand and tank', 50],
        ['Pump, lines and test', 50],
      ],
      done: ['I have set more than forty tanks', 'Pumps and pressure are what people call me for'],
      thing: 'the float switch',
    },
  ],
};

export const cleaning: TradeWords = {
  tradeId: 'trd_cleaning',
  headlines: [
    'Deep cleaning after builders and tenants',
    'Homes, offices and short lets, spotless',
    'Cleaning team of four with own machines',
  ],
  bios: [
    'Four women, two machines and a van. We bring everything and leave only the smell of soap.',
    'I clean short-let flats in Osu and Cantonments between guests, with a checklist and photos.',
  ],
  skills: ['Deep cleaning', 'After-building cleaning', 'Upholstery', 'Window cleaning', 'Fumigation'],
  rates: [20, 45],
  certificates: [['Housekeeping, Certificate I', ctvet]],
  work: [
    {
      titles: [
        'Deep cleaning of a three-bedroom flat',
        'Cleaning before the new tenant moves in',
        'Short-let flat, full clean',
      ],
      what: [
        'The tenant has left and the next one comes on Saturday. Kitchen, two bathrooms, windows and all cupboards inside.',
        'One thorough clean of a three-bedroom flat, with the oven, the fridge and the louvre blades.',
      ],
      more: ['Water and light are on.', 'There is a lift.', 'The balcony is full of harmattan dust.'],
      price: 180,
      days: 1,
      parts: [['The whole job', 100]],
      done: ['We do four such flats a week', 'Louvres are our speciality'],
      thing: 'the oven',
    },
    {
      titles: ['Clean-up after renovation', 'Cement dust everywhere after the builders'],
      what: [
        'The builders left yesterday. Cement and paint on tiles and windows of a five-bedroom house have to come off without scratches.',
      ],
      more: [
        'There is no furniture yet.',
        'A skip stands in the yard.',
        'The floor is polished porcelain, so no acid please.',
      ],
      price: 950,
      days: 2,
      parts: [
        ['Rough clean and windows', 50],
        ['Floors and final clean', 50],
      ],
      done: ['After-building cleaning needs a scrubber, and we have one'],
      thing: 'the paint on the tiles',
    },
  ],
};

export const tiling: TradeWords = {
  tradeId: 'trd_tiling',
  headlines: [
    'Tiler: floors that stay level',
    'Porcelain, mosaic and terrazzo',
    'Bathroom and kitchen tiles, sharp edges',
  ],
  bios: [
    'I set out the whole room before the first tile goes down, so you never see a thin strip at the door.',
    'Fifteen years of tiles between Tema and Kumasi. I lay with a laser and clean every evening.',
  ],
  skills: ['Porcelain tiles', 'Mosaic', 'Terrazzo', 'Waterproofing', 'Screed'],
  rates: [30, 80],
  certificates: [['Tiling and Terrazzo, Certificate I', ctvet]],
  work: [
    {
      titles: [
        'Floor tiles in hall and corridor',
        '60 m² of porcelain for a hall',
        'New floor for living room and hall',
      ],
      what: [
        'About 60 m² of 60 × 60 porcelain in hall and corridor. The old terrazzo stays below, so doors must be shortened.',
      ],
      more: [
        'Tiles and cement are on site.',
        'The floor has a slope of about 2 cm.',
        'We live in the house meanwhile.',
      ],
      price: 4_200,
      days: 7,
      parts: [
        ['Preparing and setting out', 25],
        ['Laying', 55],
        ['Grouting, skirting and doors', 20],
      ],
      done: ['I laid the same size in a church at Adenta', 'Sixty by sixty I do without lips'],
      thing: 'the slope at the door',
    },
    {
      titles: ['Shower walls and floor', 'Two showers, waterproofed and tiled'],
      what: [
        'The shower leaks into the room below. Old tiles off, waterproofing, new tiles on walls and floor, with a proper fall to the drain.',
      ],
      more: [
        'The plumber has been and the lines are good.',
        'Tiles are still to be chosen, advise us.',
        'Only one bathroom at a time.',
      ],
      price: 2_900,
      days: 6,
      parts: [
        ['Old tiles off, waterproofing', 45],
        ['Tiling and grouting', 55],
      ],
      done: ['Two coats and a flood test before a tile goes up, always'],
      thing: 'the flood test',
    },
  ],
};
