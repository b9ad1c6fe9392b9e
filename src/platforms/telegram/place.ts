/** A chat's id as Daybook keeps it, "-100123/7", and as the Bot API takes it. */

export interface Place {
  /** A public channel may be named by its "@name". */
  chat_id: number | string
  message_thread_id?: number
}

export function placeOf(chat: string): Place {
  const [id = '', thread] = chat.split('/')
  return {
    chat_id: /^-?\d+$/.test(id) ? Number(id) : id,
    ...(thread && /^\d+$/.test(thread) && { message_thread_id: Number(thread) }),
  }
}

export function chatId(chat: number, thread: number | undefined): string {
  return thread === undefined ? String(chat) : `${chat}/${thread}`
}
