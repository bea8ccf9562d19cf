// One of the things that a field offers: what it is called, and what tells it from one of the same name.
export interface Option {
  id: string
  name: string
  note?: string
}
