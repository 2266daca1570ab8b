//! Things that name one above or before them: criteria their group, entries what they replace.

/// Where a link of a chain stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// Below this many others.
    Depth(usize),
    /// Below itself, directly or through others.
    Cyclic,
}

/// The level of each link, by the link above it; each is walked over once.
pub(super) fn levels(parents: &[Option<usize>]) -> Vec<Level> {
    let mut known: Vec<Option<Level>> = vec![None; parents.len()];
    let mut walked_at: Vec<Option<usize>> = vec![None; parents.len()];
    for start in 0..parents.len() {
        let mut path = Vec::new();
        let mut next = Some(start);
        while let Some(current) = next {
            let is_new = known.get(current).is_some_and(Option::is_none);
            match walked_at.get_mut(current) {
                Some(place) if is_new && place.is_none() => *place = Some(path.len()),
                _ => break,
            }
            path.push(current);
            next = parents.get(current).copied().flatten();
        }
        // A path that ended at itself is a cycle from there on; what leads to it only hangs below it.
        let meets = next.filter(|end| path.contains(end));
        let cycle = meets.and_then(|end| walked_at.get(end).copied().flatten());
        let mut depth = match next.and_then(|end| known.get(end).copied().flatten()) {
            Some(Level::Depth(depth)) => depth.saturating_add(1),
            _ => 0,
        };
        for (position, index) in path.iter().enumerate().rev() {
            let level = if cycle.is_some_and(|first| position >= first) {
                Level::Cyclic
            } else {
                Level::Depth(depth)
            };
            if level != Level::Cyclic {
                depth = depth.saturating_add(1);
            }
            if let Some(place) = known.get_mut(*index) {
                *place = Some(level);
            }
        }
    }
    let level = |level: Option<Level>| level.unwrap_or(Level::Depth(0));
    known.into_iter().map(level).collect()
}
