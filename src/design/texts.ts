import { catalogue } from '#texts'

/** What every page says around its content. */
export const frameTexts = catalogue(
  {
    skip: 'Gå til indhold',
    demonstrationLabel: 'Om oplysningerne på siden',
    demonstration: 'Demonstrationsdata:',
    demonstrationMeans: 'personer, tal og indsatser på denne side er opdigtede.',
    mainMenu: 'Hovedmenu',
    footerMenu: 'Om siden',
  },
  {
    skip: 'Skip to content',
    demonstrationLabel: 'About the information on this page',
    demonstration: 'Demonstration data (Demonstrationsdata):',
    demonstrationMeans: 'people, figures and measures on this page are made up.',
    mainMenu: 'Main menu',
    footerMenu: 'About this site',
  },
)
