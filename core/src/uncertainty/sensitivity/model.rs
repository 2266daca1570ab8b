//! A model that is asked what drives it.

/// A part of a model: it reads some inputs alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The inputs it reads, in the order in which it is handed them.
    pub inputs: Vec<usize>,
    /// How many values it gives.
    pub values: usize,
}

/// A model as a function over columns; a lane of a column is one draw, and no lane reads another.
///
/// A lane without a result is not a number.
pub trait Model: Sync {
    /// How many inputs it has.
    fn inputs(&self) -> usize;

    /// The parts; what no output reads is not calculated.
    fn parts(&self) -> &[Part];

    /// The parts that each output reads.
    fn outputs(&self) -> &[Vec<usize>];

    /// Calculates a part: a column for each of its inputs, and one for each of its values to be filled.
    fn part(&self, part: usize, inputs: &[&[f64]], values: &mut [Vec<f64>]);

    /// Calculates an output from the values of the parts that it reads.
    fn output(&self, output: usize, values: &[&[Vec<f64>]], result: &mut [f64]);
}

/// The parts and outputs that move with a group of inputs.
#[derive(Debug)]
pub(super) struct Reach {
    pub(super) parts: Vec<usize>,
    pub(super) outputs: Vec<usize>,
}

impl Reach {
    pub(super) fn of(model: &dyn Model, group: &[usize]) -> Self {
        let reads = |part: &Part| part.inputs.iter().any(|input| group.contains(input));
        let parts = places(model.parts(), reads);
        let follows = |output: &Vec<usize>| output.iter().any(|part| parts.contains(part));
        let outputs = places(model.outputs(), follows);
        Self { parts, outputs }
    }
}

fn places<T>(list: &[T], wanted: impl Fn(&T) -> bool) -> Vec<usize> {
    let list = list.iter().enumerate();
    list.filter(|(_, one)| wanted(one))
        .map(|(place, _)| place)
        .collect()
}

/// The values of every part and output over a block of draws, and room to calculate some of them again.
#[derive(Debug)]
pub(super) struct Block<'a> {
    model: &'a dyn Model,
    values: Vec<Vec<Vec<f64>>>,
    moved: Vec<Vec<Vec<f64>>>,
    pub(super) outputs: Vec<Vec<f64>>,
}

impl std::fmt::Debug for dyn Model + '_ {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Model")
    }
}

impl<'a> Block<'a> {
    pub(super) fn new(model: &'a dyn Model, rows: usize) -> Self {
        let room = || {
            let parts = model.parts().iter();
            parts
                .map(|part| vec![vec![0.0; rows]; part.values])
                .collect::<Vec<_>>()
        };
        Self {
            model,
            values: room(),
            moved: room(),
            outputs: vec![vec![0.0; rows]; model.outputs().len()],
        }
    }

    /// Calculates everything at these inputs.
    pub(super) fn calculate(&mut self, column: &[Vec<f64>]) {
        let of = |input: usize| column.get(input).map_or(&[][..], Vec::as_slice);
        for part in 0..self.values.len() {
            if let Some(values) = self.values.get_mut(part) {
                calculate_part(self.model, part, values, of);
            }
        }
        let mut outputs = std::mem::take(&mut self.outputs);
        for (output, result) in outputs.iter_mut().enumerate() {
            self.output(output, &[], result);
        }
        self.outputs = outputs;
    }

    /// Calculates the parts again that a group of inputs reaches; what the inputs are then is told by
    /// `column`.
    pub(super) fn move_to<'b>(&mut self, reach: &Reach, column: impl Fn(usize) -> &'b [f64]) {
        for part in &reach.parts {
            if let Some(values) = self.moved.get_mut(*part) {
                calculate_part(self.model, *part, values, &column);
            }
        }
    }

    /// An output where these parts have moved and the others have not.
    pub(super) fn output(&self, output: usize, moved: &[usize], result: &mut [f64]) {
        let reads = self.model.outputs().get(output);
        let values: Vec<&[Vec<f64>]> = reads
            .into_iter()
            .flatten()
            .filter_map(|part| {
                let at = if moved.contains(part) {
                    &self.moved
                } else {
                    &self.values
                };
                at.get(*part).map(Vec::as_slice)
            })
            .collect();
        self.model.output(output, &values, result);
    }

    /// Stays where it has moved to.
    pub(super) fn stay(&mut self, reach: &Reach) {
        for part in &reach.parts {
            if let (Some(old), Some(new)) = (self.values.get_mut(*part), self.moved.get_mut(*part))
            {
                std::mem::swap(old, new);
            }
        }
    }
}

fn calculate_part<'b>(
    model: &dyn Model,
    part: usize,
    values: &mut [Vec<f64>],
    column: impl Fn(usize) -> &'b [f64],
) {
    let Some(reads) = model.parts().get(part) else {
        return;
    };
    let inputs: Vec<&[f64]> = reads.inputs.iter().map(|input| column(*input)).collect();
    model.part(part, &inputs, values);
}
