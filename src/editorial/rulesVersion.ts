/** Version of the editorial rules; stored on each review, raised whenever a rule is added, dropped or changed. */
export const rulesVersion = '1'
