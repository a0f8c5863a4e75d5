export const articleCss = ''
