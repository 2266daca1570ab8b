// Runs the vectors that every face shares; the same file runs in Node and in a page.

/** What a vector gives, with the engine's version left out: the text of the evaluation or of the rejection. */
export async function outcome(wholelife, { verb = "evaluate", redacted = false, robustness = false, language = "en", bid, item, per_product: perProduct = false }, input) {
  try {
    const ask = {
      evaluate: () => wholelife.evaluateEnvelopeText(input, { redacted }),
      analyse: () => wholelife.analyseEnvelopeText(input, { robustness }),
      explain: () => wholelife.explainEnvelopeText(input, { bid }),
      charts: () => wholelife.chartsEnvelopeText(input, { language, redacted }),
      lint: () => {
        const { procurement, expectations } = JSON.parse(new TextDecoder().decode(input));
        return wholelife.lintText(procurement, expectations);
      },
      vary: () => {
        const { documents, simulation } = JSON.parse(new TextDecoder().decode(input));
        return wholelife.varyText(documents, simulation);
      },
      validate: () => {
        const { simulation, ...envelope } = JSON.parse(new TextDecoder().decode(input));
        wholelife.validateEnvelope(envelope, { simulation });
        return "null";
      },
      simulate: async () => {
        const { simulation, ...documents } = JSON.parse(new TextDecoder().decode(input));
        return (await wholelife.simulate(documents, simulation, { languages: [] })).json;
      },
      pact_footprints: () => wholelife.pactFootprintsText(input, { item, perProduct }),
      calculation_charts: () => wholelife.calculationChartsText(input, { language }),
      calculate: () => wholelife.calculateText(input),
    };
    const text = await ask[verb]();
    return text.replace(/("engine":\{"name":"wholelife","version":")[^"]*/, "$1test");
  } catch (error) {
    if (error instanceof wholelife.EvaluationError) return JSON.stringify(error);
    throw error;
  }
}
