import type { LanguageData } from '../language.ts';

const list = (words: string): string[] => words.split(' ');

export const en: LanguageData = {
  prepositions: list(
    'of to with against by for from in at on about over into through after before under between among toward towards behind near outside inside via including like than as',
  ).filter(Boolean),
  cues: list(
    'said says say saying told tells tell telling added adds adding explained explains explaining wrote writes write writing tweeted posted noted notes noting stated states stating replied replies answered asked asks continued recalled recalls insisted insists argued argues claimed claims warned warns announced admitted admits joked quipped concluded commented remarked declared declares emphasized emphasised stressed stresses suggested responded reads read shouted yelled screamed whispered exclaimed revealed reveals called calls calling described describes describing confirmed acknowledged pointed observed reported reports vowed promised pledged urged urging laughs laughed smiled sighed quoted tells praised slammed blasted accused denied dubbed branded labelled labeled believes thinks hopes feels testified shared penned uttered reflected cautioned predicted confessed boasted lamented mused pleaded demanded captioned expressed referred heard thanked hailed criticized criticised condemned remembers remembered proclaimed repeated reiterated maintained contended lauded cited captioned chanted',
  ),
  phrases: ['according to', 'in the words of', 'as described by'],
  pronouns: { she: ['she'], he: ['he'], they: ['they', 'it'] },
  determiners: list('a an the one another his her their its our some two several'),
  people: list(
    'spokes* official* officer* minister* mayor* police resident* witness* source* lawyer* attorney* judge* doctor* teacher* mother father sister brother wife husband daughter son friend* neighbour* neighbor* colleague* employee* worker* manager* director* chief* president* chair* chairman chairwoman executive* ceo founder* owner* coach* captain player* actor actress star singer author* writer* expert* analyst* economist* scientist* researcher* professor* student* company firm team club union ministry department agency council court report statement letter group organization organisation government party committee commission man woman girl boy teenager* victim* survivor* driver* passenger* senator* governor* congress* diplomat* ambassador* general commander* soldier* farmer* farmers fan* user* viewer* customer* reporter* journalist* editor* insider* investigator* prosecutor* detective* sheriff* councillor* secretary charity foundation bank university hospital school study memo* email* document* sign* post message filing complaint lawsuit ruling website pair couple family parent* speaker* premier* chancellor* king queen prince princess duchess duke bishop pope priest pastor candidate* leader* adviser* advisor* consultant* strategist* newspaper magazine broadcaster network label studio channel 26-year-old',
  ),
  titles: list(
    'mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir dame lord lady president minister prime premier chancellor senator sen. rep. representative gov. governor mayor chief secretary captain capt. general gen. col. colonel lt. lieutenant sgt. sergeant officer detective judge justice king queen prince princess pope bishop rev. father sister ceo director chairman chairwoman spokesman spokeswoman spokesperson us u.s. uk former republican democratic democrat labour tory conservative speaker coach manager actor actress singer star vice deputy foreign defense defence interior finance health commander commander-in-chief author professor geologist historian biologist engineer architect economist scientist researcher lawyer attorney farmer teacher driver chef artist writer photographer designer resident nurse pilot councillor councilman councilwoman alderman commissioner inspector superintendent constable chairperson founder curator analyst editor reporter journalist correspondent activist campaigner student owner shopkeeper fisherman carpenter',
  ),
  notNames: list(
    'the a an but and or in on at as for from with when while after before if it its he she they we you i his her their our your my this that these those there here not no yes so then now also meanwhile however although though because since until despite during under over more most many some all both each every one two three another other what who how why where which monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december by of to is was are were be has have had will would could should can do did does last next first second according following asked speaking writing talking earlier later today yesterday tonight still even only just once per about like',
  ),
  capitalNouns: false,
};
