/** A decimal string with its thousands parted: "-1234567.80" → "-1,234,567.80". No number in between, so no digit is lost. */
export function groupDigits(amount: string): string {
  const [whole = '', decimals] = amount.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
