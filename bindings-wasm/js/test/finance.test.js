import assert from "node:assert/strict";
import { test } from "node:test";

import { InvalidInput, finance } from "wholelife";

const end = { timing: "end_of_year" };
const fisher = { relation: "fisher" };

// Each can be checked by hand; the vectors hold the same calculations to their bytes.
const VALUES = {
  npv: [finance.npv("0.1", [-100, 55, 60.5, "13.31"]), "10"],
  xnpv: [
    finance.xnpv(0.1, [{ date: "2025-01-01", amount: -100 }, { date: "2027-01-01", amount: 133.1 }], { dayCount: "act/365F" }),
    "10",
  ],
  irr: [finance.irr([-100, 230, -132]).rates.map(({ rate }) => rate.value).join(), "0.1,0.2"],
  xirr: [
    finance.xirr([{ date: "2025-01-01", amount: -100 }, { date: "2026-01-01", amount: 110 }], { dayCount: "act/365F" })
      .meaningful.value,
    "0.1",
  ],
  mirr: [finance.mirr([-100, 50, 66], { financingRate: "0.1", reinvestmentRate: "0.1" }), "0.1"],
  pv: [finance.pv({ stepped: { chain: "chained", steps: [{ from_year: 1, rate: 0.25 }] } }, [0, 125], end), "100"],
  pvAmount: [finance.pvAmount("0.1", 121, 2, end), "100"],
  pvAnnuity: [finance.pvAnnuity("0.1", 121, 2, end), "210"],
  fv: [finance.fv("0.1", [100, 100, 100]), "331"],
  fvAmount: [finance.fvAmount("0.1", 100, 2), "121"],
  fvAnnuity: [finance.fvAnnuity("0.1", 100, 2), "210"],
  pmt: [finance.pmt("0.1", 2, 210), "121"],
  annualEquivalent: [finance.annualEquivalent("0.1", 210, 2, end), "121"],
  realRate: [finance.realRate("0.236", "0.03", fisher), "0.2"],
  nominalRate: [finance.nominalRate("0.2", "0.03", fisher), "0.236"],
  inflationRate: [finance.inflationRate("0.236", "0.2", fisher), "0.03"],
  monthlyRate: [finance.monthlyRate("0.12", { compounding: "twelfth" }), "0.01"],
  yearlyRate: [finance.yearlyRate("0.01", { compounding: "twelfth" }), "0.12"],
  netSavings: [
    finance.netSavings(
      { investment: 100, operation: 550 },
      { investment: 200, operation: 300 },
      { reinvestmentRate: "0.05", years: 10 },
    ).savings_to_investment_ratio.value,
    "2.5",
  ],
  netBenefits: [
    finance.netBenefits({ benefits: 100, costs: 50 }, { benefits: 400, costs: 150 }).benefit_cost_ratio.value,
    "3",
  ],
  payback: [finance.payback([-100, 40, 40, 40], { rate: 0, withinPeriod: "linear" }).simple.periods.value, "2.5"],
  breakEvenVolume: [finance.breakEvenVolume({ fixed: 100, variable: 2 }, { fixed: 0, variable: 4 }).volume.value, "50"],
};

for (const name of Object.keys(finance)) {
  test(`${name} gives what can be worked out by hand`, () => {
    const [found, expected] = VALUES[name];
    assert.equal(found, expected);
  });
}

test("a convention that is left out is a problem", () => {
  assert.throws(
    () => finance.xirr([{ date: "2025-01-01", amount: 1 }], {}),
    (error) => error instanceof InvalidInput && error.path === "/dated_internal_rates/day_count",
  );
});
