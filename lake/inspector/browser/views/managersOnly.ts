import {element} from '../dom.ts'
import type {View} from '../View.ts'

/** A view of what everybody does, for whoever may manage the lake. */
export function managersOnly(title: string, view: View): View {
  return (context) => {
    if (context.session.mayManage) return [element('h1', {}, title), ...view(context)]
    const words = context.session.user
      ? `This takes a role with the permission "manage", which ${context.session.user.role} is not.`
      : 'This takes signing in with a role that has the permission "manage".'
    return [element('h1', {}, title), element('p', {}, words)]
  }
}
