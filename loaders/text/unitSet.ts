/** A set of UTF-16 code units: one byte a unit, 1 for those that are in it. */
export type UnitSet = Uint8Array;

/** The set of the units of which a test holds, or of some one-unit letters. */
export function unitSet(units: Iterable<string> | ((unit: string) => boolean)): UnitSet {
  const set = new Uint8Array(0x10000);
  if (typeof units === "function") {
    for (let code = 0; code < set.length; ++code) if (units(String.fromCharCode(code))) set[code] = 1;
  } else for (const unit of units) set[unit.charCodeAt(0)] = 1;
  return set;
}
