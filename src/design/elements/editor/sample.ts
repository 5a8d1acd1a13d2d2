/** A text with everything the editor knows, for tests and for trying it out. */
export const richSample = `# Tryghed i nattelivet

Vi **samler** politi, *kommune* og [restauratører](https://example.dk/aftale "Aftalen") to gange om året[^1].
Linjen fortsætter her, med \`kode\` og ~~fortid~~.\\
Ny linje i samme afsnit.

## Hvad vi gør

* Natteravne
  * Aalborg
  * Hjørring
    1. første
    2. anden
* Kontaktudvalg

3. tre
4. fire

- [x] aftalt
- [ ] mangler

| Kommune | Antal | Note |
|:--|--:|---|
| Læsø | 2 | **ny** |
| Aalborg | 14 | a \\| b [link](/x) |

> Et citat
>
> - med liste

:::boks[Fakta om *Læsø*]
Der bor 1.800.

- et
- to
:::

\`\`\`csv title="a"
kommune;antal
\`\`\`

Tallene viser :udsagn[et fald i indbrud (fra 2019)]{nr=12} og **:udsagn[flere anmeldelser]{nr=7}**.

::diagram{nr=13}

***

![Kort over kredsen](/kort.png)

Slut __fed med *kursiv* i__ og 2026-tal kl. 12:abc, snake_case og [klammer].

[^1]: Kilde: *årsrapport*.

    Andet afsnit i noten.
`
