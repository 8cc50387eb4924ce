/** First names whose gender another language tells otherwise; `either` where it tells none. */
export const BY_LANGUAGE: Readonly<Record<string, { readonly she?: string; readonly he?: string; readonly either?: string }>> = {
  en: { she: 'joan jean marian nicola simone michele kari', he: 'ira', either: 'lil robin kim jan dana terry jody leslie' },
  it: { he: 'andrea gabriele simone nicola michele daniele' },
  fr: { he: 'jean claude andrea', either: 'dominique camille' },
  de: { he: 'gabriel ola', she: 'gabriele simone inge andrea nicola' },
  no: { she: 'kari inger bente', he: 'ola inge tore kai' },
  da: { she: 'bente inger', he: 'ola tore kai' },
  sv: { she: 'inger', he: 'ola tore kai' },
  fi: { he: 'kari mika kai jari toni' },
  nl: { he: 'jan robin michel' },
  pl: { she: 'ola', he: 'marian' },
  cs: { he: 'jan rené', she: 'dana' },
  sk: { he: 'jan rené', she: 'dana' },
};
