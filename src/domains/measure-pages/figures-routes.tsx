import { readForm, typedIn, withErrors, workspace } from '#http'
import { bindIndicator, freeIndicator } from '#measures'
import { figuresTexts } from './figures-texts.ts'
import { savedHref } from './hrefs.ts'
import { indicatorInPath, renderIndicator } from './render-indicator.tsx'

/** Letting an indicator take its values from the figures, and letting go of them. */
export const figuresRoutes = workspace().post('/arbejde/indsats/indikator/:id/tal', async (c) => {
  const { lang, actor } = c.var
  const t = figuresTexts[lang]
  const { indicator, measure } = await indicatorInPath(c, 'measure.edit')
  const form = await readForm(c)
  if (form.text('slip') !== '') {
    await c.var.write((tx) => freeIndicator(tx, actor, indicator.id))
    return c.redirect(savedHref(measure.id, 'maalepunkt', indicator.id), 303)
  }
  const filled = typedIn(form, ['kategori', 'omraade'])
  const [set = '', category = ''] = form.text('kategori').split('/')
  const area = form.text('omraade')
  const errors = {
    ...(category === '' && { kategori: t.required(t.category) }),
    ...(area === '' && { omraade: t.required(t.area) }),
  }
  if (Object.keys(errors).length > 0)
    return renderIndicator(c, { measure, indicator, series: withErrors(filled, errors) })
  const outcome = await c.var.write((tx) => bindIndicator(tx, actor, indicator.id, { set, area, category }))
  if (outcome.kind === 'bound') return c.redirect(savedHref(measure.id, 'maalepunkt', indicator.id), 303)
  return renderIndicator(c, { measure, indicator, series: withErrors(filled, { omraade: t.noSuchSeries }) })
})
