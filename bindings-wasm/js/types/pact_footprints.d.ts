// Generated from the JSON Schema; `npm run types` writes it anew.

/**
 * Whether the biogenic carbon of a product footprint counts what the product has taken up.
 */
export type BiogenicUptake = "excluded" | "included";
/**
 * A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At most 12 decimals and 1e12.
 */
export type Number = string | number;
/**
 * A calendar date.
 */
export type WireDate = string;
/**
 * The global warming potentials that other gases were turned into carbon dioxide with.
 */
export type GwpSet = "ar4" | "ar5" | "ar6" | "not_stated";
/**
 * A name by which one part of the documents refers to another: letters, digits and `_ - . :`, beginning with a letter or digit.
 */
export type Identifier = string;
/**
 * The stage of life that an emission belongs to (ISO 14067).
 */
export type Stage =
  "raw_materials" | "production" | "distribution" | "use" | "reprocessing" | "maintenance" | "end_of_life";
/**
 * The standard that a product footprint was made by.
 */
export type FootprintStandard = "iso_14067" | "ghg_protocol" | "pef" | "en_15804" | "pas_2050" | "other";

/**
 * The product footprints of one text, each as a bid states it.
 */
export interface PactFootprints {
  /**
   * What has read it.
   */
  engine: Engine;
  /**
   * The footprints, in the order of the text.
   */
  footprints: PactFootprint[];
  /**
   * Version of this document's schema.
   */
  schema_version: string;
  /**
   * SHA-256 of the text.
   */
  sha256: string;
}
/**
 * What made an evaluation.
 */
export interface Engine {
  /**
   * `wholelife`.
   */
  name: string;
  /**
   * Its version.
   */
  version: string;
}
/**
 * What is read of one product footprint.
 */
export interface PactFootprint {
  /**
   * Whose product it is.
   */
  company?: string | null;
  /**
   * The footprint as a bid states it in `footprints`; left out where there are problems.
   */
  footprint?: ProductFootprint | null;
  /**
   * Its identifier.
   */
  id?: string | null;
  /**
   * Where it stands: a JSON Pointer into the text.
   */
  pointer: string;
  /**
   * What stands in its way.
   */
  problems: Problem[];
  /**
   * What the company calls the product.
   */
  product?: string | null;
  /**
   * The identifiers of the product.
   */
  product_ids: string[];
  /**
   * The version of the specification that it follows.
   */
  spec_version?: string | null;
  /**
   * How many more problems and warnings there are than are listed.
   */
  unreported: number;
  /**
   * What a bid cannot hold, what is read otherwise than it is written, and what contradicts itself.
   */
  warnings: Problem[];
}
/**
 * A supplier's product carbon footprint of an item.
 */
export interface ProductFootprint {
  /**
   * Whether its biogenic carbon counts what the product has taken up.
   */
  biogenic_uptake: BiogenicUptake;
  /**
   * Whether it is confidential: a redacted evaluation withholds the emissions, who has verified it, how good its data are, and the hash of the bid.
   */
  confidential?: boolean;
  /**
   * How good its data are.
   */
  data_quality?: DataQuality;
  /**
   * How many of these one declared unit is; more than nothing.
   */
  declared_amount: Number;
  /**
   * What a declared unit is counted in, such as `piece` or `kg`; it has to convert to the unit of the item.
   */
  declared_unit: string;
  /**
   * What proves it.
   */
  evidence?: Evidence[];
  /**
   * Where it holds, such as `DK`, or the name of a region.
   */
  geography?: string;
  /**
   * The global warming potentials that it counts with.
   */
  gwp_set: GwpSet;
  /**
   * The item.
   */
  item: Identifier;
  /**
   * What one declared unit emits, in parts that can be told apart; at least one. Their stages are its boundary.
   */
  parts: FootprintPart[];
  /**
   * The days that its data are of.
   */
  reference_period: ReferencePeriod;
  /**
   * The standard that it was made by.
   */
  standard: FootprintStandard;
  /**
   * The last day on which it is valid.
   */
  valid_until?: WireDate;
  /**
   * Who has verified it; nobody has where left out.
   */
  verified_by?: string;
}
/**
 * How good the data of a footprint are; ratings from 1, the best, to 5.
 */
export interface DataQuality {
  /**
   * How well the place is met.
   */
  geographical?: Number;
  /**
   * The share of primary data, as a fraction.
   */
  primary_share?: Number;
  /**
   * How well the technology is met.
   */
  technological?: Number;
  /**
   * How well the time is met.
   */
  temporal?: Number;
}
/**
 * Evidence for a declared value or a fulfilled requirement.
 */
export interface Evidence {
  /**
   * Its date.
   */
  date?: WireDate;
  /**
   * SHA-256 of the file, in hexadecimal.
   */
  sha256?: string;
  /**
   * What it is: a certificate, a data sheet, a test report.
   */
  title: string;
  /**
   * Where it can be found.
   */
  url?: string;
}
/**
 * What one declared unit emits in some stages of life.
 */
export interface FootprintPart {
  /**
   * Biogenic carbon in kg CO2e, told apart; uptake is negative. None where left out.
   */
  biogenic?: Number;
  /**
   * What it emits in kg CO2e, without biogenic carbon.
   */
  fossil: Number;
  /**
   * The stages that are stated together; at least one.
   */
  stages: Stage[];
}
/**
 * The days that the data of a footprint are of.
 */
export interface ReferencePeriod {
  /**
   * The first day.
   */
  from: WireDate;
  /**
   * The last day.
   */
  to: WireDate;
}
/**
 * One fault of a document.
 */
export interface Problem {
  /**
   * A stable code, `room.reason`.
   */
  code: string;
  /**
   * What to do about it.
   */
  help: {
    /**
     * Danish.
     */
    da: string;
    /**
     * English.
     */
    en: string;
  };
  /**
   * What is wrong.
   */
  message: {
    /**
     * Danish.
     */
    da: string;
    /**
     * English.
     */
    en: string;
  };
  /**
   * Where it is: a JSON Pointer into the envelope.
   */
  pointer: string;
}
