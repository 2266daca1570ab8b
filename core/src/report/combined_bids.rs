//! Bids for several lots together beside the best separate award, in words and tables.

use crate::evaluation::{
    AllocationOutcome, CombinedAward, CombinedBid, CombinedStanding, Evaluation, GroupCompared,
    LotCompared,
};
use crate::explain::Explained;
use crate::wording::fill;

use super::reader::{Reader, decimals_compared};
use super::table::{Cell, Column, Row, Table};

/// What a report says of combined bids.
pub(super) struct CombinedLots {
    pub(super) title: &'static str,
    /// The result, to be read aloud.
    pub(super) sentences: Vec<String>,
    /// How bids are compared.
    pub(super) rule: Vec<String>,
    /// The combined bids.
    pub(super) bids: Table,
    /// Who wins each lot without them, and with them.
    pub(super) lots: Table,
}

impl CombinedLots {
    /// What is said; none where nothing may be combined.
    pub(super) fn of(evaluation: &Evaluation, reader: Reader<'_>) -> Option<Self> {
        let telling = Together {
            award: evaluation.combined_bids.as_ref()?,
            reader,
        };
        let award = telling.award;
        Some(Self {
            title: reader.say.combined,
            sentences: telling.sentences(),
            rule: vec![
                reader.label("combined_comparison", award.comparison),
                reader.word(award.equal),
                reader.word(award.no_separate_winner),
            ],
            bids: telling.bids(),
            lots: telling.lots(evaluation),
        })
    }

    /// Every table of it.
    pub(super) fn tables(&self) -> impl Iterator<Item = &Table> {
        [&self.bids, &self.lots].into_iter()
    }
}

/// Combined bids as they are told.
#[derive(Clone, Copy)]
pub(super) struct Together<'a> {
    pub(super) award: &'a CombinedAward,
    pub(super) reader: Reader<'a>,
}

impl<'a> Together<'a> {
    /// A combined bid with its group.
    pub(super) fn find(&self, bid: &str) -> Option<(&'a GroupCompared, &'a CombinedBid)> {
        self.award.groups.iter().find_map(|group| {
            let found = group.bids.iter().find(|one| one.bid == bid)?;
            Some((group, found))
        })
    }

    /// The combined bid that wins a lot.
    pub(super) fn winner_of(&self, lot: &str) -> Option<&'a str> {
        let mut lots = self.award.lots.iter();
        lots.find(|one| one.lot == lot)?.combined.as_deref()
    }

    /// What a sentence about a combined bid is filled with: who, its lots and the sums.
    pub(super) fn told(
        &self,
        sentences: [&str; 2],
        group: &GroupCompared,
        bid: &CombinedBid,
    ) -> String {
        let lots: Vec<&str> = group.lots.iter().map(String::as_str).collect();
        let lots = self.reader.listed(&lots);
        let sums: Vec<&Explained> = [&bid.total, &group.separate]
            .into_iter()
            .flatten()
            .collect();
        let decimals = decimals_compared(&sums, self.reader.currency());
        let spoken = |sum: &Option<Explained>| {
            let sum = sum.as_ref();
            sum.map(|sum| self.reader.spoken(sum, decimals))
                .unwrap_or_default()
        };
        let [beside, alone] = sentences;
        let sentence = if group.separate.is_some() {
            beside
        } else {
            alone
        };
        let (total, separate) = (spoken(&bid.total), spoken(&group.separate));
        let places = [
            ("bidder", self.reader.bidder(&bid.bid)),
            ("lots", &lots),
            ("total", &total),
            ("separate", &separate),
        ];
        fill(sentence, &places)
    }

    /// That a combined bid wins its lots.
    pub(super) fn won(&self, group: &GroupCompared, bid: &CombinedBid) -> String {
        let say = self.reader.say;
        self.told([say.combined_wins, say.combined_wins_alone], group, bid)
    }

    fn sentences(&self) -> Vec<String> {
        let say = self.reader.say;
        match (self.award.outcome, &self.award.tie) {
            (AllocationOutcome::Open, _) => return vec![say.combined_open.to_owned()],
            (_, Some(tie)) => {
                let names: Vec<&str> = tie.bids.iter().map(|bid| self.reader.bidder(bid)).collect();
                let bidders = self.reader.listed(&names);
                let places = [("lot", tie.lot.as_str()), ("bidders", &bidders)];
                return vec![fill(say.combined_tied, &places)];
            }
            _ => {}
        }
        let all = || {
            self.award
                .groups
                .iter()
                .flat_map(|group| group.bids.iter().map(move |bid| (group, bid)))
        };
        let winners = all().filter(|(_, bid)| bid.standing == CombinedStanding::Wins);
        let mut sentences: Vec<String> = winners.map(|(group, bid)| self.won(group, bid)).collect();
        if sentences.is_empty() {
            let is_offered = all().next().is_some();
            let none = if is_offered {
                say.combined_none_wins
            } else {
                say.combined_none
            };
            return vec![none.to_owned()];
        }
        if let (Some(separate), Some(award), Some(gain)) =
            (&self.award.separate, &self.award.award, &self.award.gain)
        {
            let sums = [separate, award, gain];
            let decimals = decimals_compared(&sums, self.reader.currency());
            let [separate, award, gain] = sums.map(|sum| self.reader.spoken(sum, decimals));
            let places = [
                ("separate", separate.as_str()),
                ("award", &award),
                ("gain", &gain),
            ];
            let by_points = self.award.comparison == "most_points";
            let sentence = if by_points {
                say.combined_points
            } else {
                say.combined_saved
            };
            sentences.push(fill(sentence, &places));
        }
        sentences
    }

    fn bids(&self) -> Table {
        let say = self.reader.say;
        let groups = self.award.groups.iter();
        let sums: Vec<&Explained> = groups
            .flat_map(|group| {
                let bids = group.bids.iter().flat_map(|bid| [&bid.total, &bid.gain]);
                bids.chain([&group.separate]).flatten()
            })
            .collect();
        let decimals = decimals_compared(&sums, self.reader.currency());
        let row = |(group, bid): (&GroupCompared, &CombinedBid)| {
            let lots: Vec<&str> = group.lots.iter().map(String::as_str).collect();
            let cells = vec![
                Cell::Text(self.reader.listed(&lots)),
                self.reader.cell(group.separate.as_ref(), decimals),
                self.reader.cell(bid.total.as_ref(), decimals),
                self.reader.cell(bid.gain.as_ref(), decimals),
                Cell::Text(self.reader.word(bid.standing)),
            ];
            let row = Row {
                detail: bid.bid.clone(),
                ..Row::new(self.reader.bidder(&bid.bid), cells)
            };
            if bid.standing == CombinedStanding::Wins {
                row.strong()
            } else {
                row
            }
        };
        let groups = self.award.groups.iter();
        let rows = groups.flat_map(|group| group.bids.iter().map(move |bid| row((group, bid))));
        let by_points = self.award.comparison == "most_points";
        let unit = if by_points {
            say.points.to_lowercase()
        } else {
            self.reader.currency().to_owned()
        };
        let in_unit = |head: &str| Column::numbers(format!("{head} ({unit})"));
        Table {
            caption: say.combined_bids.to_owned(),
            corner: say.bidder.to_owned(),
            columns: vec![
                Column::words(say.combined_lots),
                in_unit(say.combined_separate),
                in_unit(say.combined_together),
                in_unit(say.combined_gain),
                Column::words(say.result),
            ],
            ..Table::default()
        }
        .with_rows(rows.collect())
    }

    fn lots(&self, evaluation: &Evaluation) -> Table {
        let say = self.reader.say;
        let names = |bids: &[String], none: &str| {
            let names: Vec<&str> = bids.iter().map(|bid| self.reader.bidder(bid)).collect();
            Cell::Text(if names.is_empty() {
                none.to_owned()
            } else {
                self.reader.listed(&names)
            })
        };
        let is_decided = self.award.outcome == AllocationOutcome::Allocated;
        let row = |lot: &LotCompared| {
            let evaluated = evaluation.lots.iter().find(|one| one.id == lot.lot);
            let first = evaluated
                .and_then(|one| one.ranking.first())
                .map(|place| &place.bids);
            let awarded = evaluated.and_then(|one| one.awarded.as_ref()).or(first);
            let awarded = awarded.map_or(&[][..], Vec::as_slice);
            let winner = match &lot.combined {
                Some(bid) => {
                    let places = [("bidder", self.reader.bidder(bid))];
                    Cell::Text(fill(say.combined_winner, &places))
                }
                None if !is_decided || awarded.len() > 1 => {
                    Cell::Text(say.allocation_undecided.to_owned())
                }
                None => names(awarded, say.allocation_nobody),
            };
            let row = Row::new(
                &lot.lot,
                vec![names(&lot.separate, say.allocation_nobody), winner],
            );
            if lot.combined.is_some() {
                row.strong()
            } else {
                row
            }
        };
        Table {
            caption: say.allocation_lots.to_owned(),
            corner: say.lot.to_owned(),
            columns: vec![
                Column::words(say.combined_without),
                Column::words(say.allocation_with),
            ],
            ..Table::default()
        }
        .with_rows(self.award.lots.iter().map(row).collect())
    }
}
