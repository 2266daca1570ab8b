// Makes the first instance trap when it is asked to evaluate: it is handed an address outside its memory.

export const instances = [];

class Instance {
  constructor(module, imports) {
    return sabotaged(new Original(module, imports));
  }
}

const Original = WebAssembly.Instance;
const streaming = WebAssembly.instantiateStreaming;

WebAssembly.Instance = Instance;
WebAssembly.instantiateStreaming = async (source, imports) => {
  const { instance, module } = await streaming.call(WebAssembly, source, imports);
  return { instance: sabotaged(instance), module };
};

function sabotaged(instance) {
  const first = instances.length === 0;
  instances.push(instance);
  const { documents_evaluate: evaluate, ...others } = instance.exports;
  return { exports: { ...others, documents_evaluate: first ? () => evaluate(0xffff_fff0, 0) : evaluate } };
}
