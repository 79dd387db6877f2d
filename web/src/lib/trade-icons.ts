import {
  mdiAirConditioner,
  mdiBroom,
  mdiCheckerboard,
  mdiFire,
  mdiFlash,
  mdiFormatPaint,
  mdiHammerWrench,
  mdiHandSaw,
  mdiHomeRoof,
  mdiPipeWrench,
  mdiSolarPowerVariantOutline,
  mdiTreeOutline,
  mdiWall,
} from '@mdi/js';

const icons: Record<string, string> = {
  trd_plumbing: mdiPipeWrench,
  trd_electrical: mdiFlash,
  trd_carpentry: mdiHandSaw,
  trd_masonry: mdiWall,
  trd_painting: mdiFormatPaint,
  trd_welding: mdiFire,
  trd_tiling: mdiCheckerboard,
  trd_roofing: mdiHomeRoof,
  trd_hvac: mdiAirConditioner,
  trd_solar: mdiSolarPowerVariantOutline,
  trd_cleaning: mdiBroom,
  trd_landscaping: mdiTreeOutline,
};

/** A sign for a trade; a hammer for one that is new. */
export const tradeIcon = (tradeId: string): string => icons[tradeId] ?? mdiHammerWrench;
