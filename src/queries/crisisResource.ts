/** The crisis resources in use. One whose check is old stays: a page says when it was checked, never nothing. */
export const crisisResourcesInUse = /* groq */ `
  "crisisResources": *[_type == "crisisResource" && status != "retired"]{
    _id,
    "id": _id,
    "name": coalesce(name, ""),
    "kind": coalesce(kind, ""),
    "jurisdiction": coalesce(jurisdiction, ""),
    phone,
    sms{"number": coalesce(number, ""), "keyword": coalesce(keyword, "")},
    chatUrl,
    url,
    "languages": coalesce(languages, []),
    "available247": available247 == true,
    "hours": coalesce(hours, ""),
    "cost": coalesce(cost, ""),
    "audience": coalesce(audience, ""),
    verifiedOn,
    priority
  }
`
