import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

// Deep leaf green for what one trusts, gold for what one does, laterite clay for warmth, paper for the ground.
const leaf: MantineColorsTuple = [
  '#e8f5ee',
  '#d0ead9',
  '#a5d6ba',
  '#74c198',
  '#4bae7b',
  '#2a9462',
  '#177a4e',
  '#0c6642',
  '#0a5437',
  '#06402a',
];
const gold: MantineColorsTuple = [
  '#fff7e0',
  '#ffedc0',
  '#ffde8f',
  '#ffce58',
  '#fbbf2d',
  '#f2ae13',
  '#cf8d00',
  '#9a6700',
  '#754e00',
  '#523700',
];
const clay: MantineColorsTuple = [
  '#fdf0ea',
  '#f9dccf',
  '#f2bba3',
  '#ea9676',
  '#e17650',
  '#d2592f',
  '#b84a22',
  '#98391a',
  '#772c14',
  '#55200f',
];
const sky: MantineColorsTuple = [
  '#e7f4f6',
  '#cee7eb',
  '#a2d1d9',
  '#72b8c4',
  '#4ca1b0',
  '#2d8797',
  '#1d6f7e',
  '#165b68',
  '#114853',
  '#0b343c',
];
const red: MantineColorsTuple = [
  '#fff0ee',
  '#fbdcd8',
  '#f6b8b1',
  '#ef8f85',
  '#f58b80',
  '#dc4a3e',
  '#c8362b',
  '#b3261e',
  '#8f1c16',
  '#6b130f',
];
const gray: MantineColorsTuple = [
  '#faf7f1',
  '#f4efe5',
  '#e9e2d4',
  '#dad0be',
  '#bbb09d',
  '#8f8574',
  '#6b6355',
  '#544d42',
  '#3a352d',
  '#241f19',
];
const dark: MantineColorsTuple = [
  '#eef2ee',
  '#d3dad4',
  '#aab5ad',
  '#808c84',
  '#4a564e',
  '#35403a',
  '#26302a',
  '#18201c',
  '#0f1613',
  '#090d0b',
];

const headings = "'Bricolage Grotesque Variable', 'Figtree Variable', system-ui, sans-serif";
const text = "'Figtree Variable', system-ui, -apple-system, Roboto, 'Segoe UI', sans-serif";

// Filled leaf and red are dark in the light scheme and light in the dark one, and what stands on them the other way round.
const variantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const color = input.color ?? input.theme.primaryColor;
  const turns = input.variant === 'filled' && (color === 'leaf' || color === 'red');
  return turns ? { ...colors, color: 'var(--kelmah-on-filled)' } : colors;
};

export const theme = createTheme({
  variantColorResolver: variantColors,
  colors: { leaf, gold, clay, sky, red, gray, dark },
  primaryColor: 'leaf',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.32,
  black: '#1b231f',
  fontFamily: text,
  headings: {
    fontFamily: headings,
    fontWeight: '700',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.15' },
      h2: { fontSize: '1.35rem', lineHeight: '1.25' },
      h3: { fontSize: '1.1rem', lineHeight: '1.3' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '8px', md: '12px', lg: '18px', xl: '28px' },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md', radius: 'md' }, styles: { root: { fontWeight: 650 } } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3, maxRows: 12 } },
    NativeSelect: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { size: 'md' } },
    CheckboxGroup: { defaultProps: { size: 'md' } },
    RadioGroup: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
    Badge: { defaultProps: { variant: 'light', radius: 'sm' }, styles: { label: { textTransform: 'none' } } },
    // A note is read in its turn; what must be heard at once says so itself.
    Alert: { defaultProps: { variant: 'light', radius: 'md', role: 'note' } },
    Skeleton: { defaultProps: { radius: 'md' } },
  },
});

/** Colours of the house that are no component's: the ground, cards, quiet and loud text on them (all AA). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--kelmah-ground': '#faf5ec',
    '--kelmah-card': '#fffefb',
    '--kelmah-sunken': '#f3ecdf',
    '--kelmah-line': '#e6ddcc',
    '--kelmah-line-strong': '#8f8574',
    '--kelmah-quiet': '#665e50',
    '--kelmah-accent-text': '#0c6642',
    '--kelmah-warm-text': '#98391a',
    '--kelmah-gold-text': '#805600',
    '--kelmah-on-filled': '#ffffff',
    '--kelmah-mine': '#0c6642',
    '--kelmah-on-mine': '#ffffff',
    '--mantine-color-body': '#fffefb',
    '--mantine-color-dimmed': '#665e50',
    '--mantine-color-placeholder': '#7a715f',
    '--mantine-color-default-border': '#cfc4b0',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-red-light-color': '#b3261e',
    '--mantine-color-anchor': '#0c6642',
  },
  dark: {
    '--kelmah-ground': '#0e1512',
    '--kelmah-card': '#17201b',
    '--kelmah-sunken': '#101814',
    '--kelmah-line': '#2a352f',
    '--kelmah-line-strong': '#808c84',
    '--kelmah-quiet': '#a9b5ad',
    '--kelmah-accent-text': '#74c198',
    '--kelmah-warm-text': '#f2a184',
    '--kelmah-gold-text': '#fbbf2d',
    '--kelmah-on-filled': '#06170f',
    '--kelmah-mine': '#1b6b48',
    '--kelmah-on-mine': '#ffffff',
    '--mantine-color-body': '#17201b',
    '--mantine-color-dimmed': '#a9b5ad',
    '--mantine-color-placeholder': '#8a968e',
    '--mantine-color-default-border': '#46524b',
    '--mantine-color-error': '#ff9a91',
    '--mantine-color-red-light-color': '#ff9a91',
    '--mantine-color-anchor': '#74c198',
  },
});
