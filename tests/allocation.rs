//! What holds for every allocation of lots under a limit, and how large one may be.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};
use wholelife::allocation::{Allocated, Candidate, Field, allocate};
use wholelife::model::{ComparedBy, LimitRule, LimitedBidder, NoOtherBid};
use wholelife::num::Decimal;
use wholelife::{Input, Options};

/// A price by lot and bidder, where there is a bid; places follow the prices, and no two are equal.
type Prices = Vec<Vec<Option<u32>>>;

fn field(prices: &Prices, most_won: u32, no_other_bid: NoOtherBid) -> Field {
    let lots = prices.iter().map(|lot| {
        let mut bids: Vec<(u32, usize)> = lot
            .iter()
            .enumerate()
            .filter_map(|(bidder, price)| Some(((*price)?, bidder)))
            .collect();
        bids.sort_unstable();
        let places = bids.into_iter().enumerate();
        let candidate = |(place, (price, bidder))| Candidate {
            bid: bidder,
            place: u32::try_from(place).unwrap() + 1,
            bidders: vec![bidder],
            value: Some(Decimal::from(price * 100 + u32::try_from(bidder).unwrap())),
        };
        places.map(candidate).collect()
    });
    Field {
        lots: lots.collect(),
        bidders: prices.first().map_or(0, Vec::len),
        most_won,
        no_other_bid,
    }
}

fn rules(lots: usize) -> Vec<LimitRule> {
    let order: Vec<usize> = (0..lots).collect();
    let by = ComparedBy::OfferedPrice;
    vec![
        LimitRule::LotOrder(order.clone()),
        LimitRule::BidderPreference,
        LimitRule::LargestLoss {
            by,
            order: order.clone(),
        },
        LimitRule::LeastTotalCost { by, order },
    ]
}

fn wanting(bidders: usize, lots: usize) -> Vec<LimitedBidder> {
    let wants = |bidder: usize| {
        let mut preference: Vec<usize> = (0..lots).collect();
        preference.rotate_left(bidder % lots.max(1));
        LimitedBidder {
            id: bidder.to_string(),
            name: bidder.to_string(),
            preference,
        }
    };
    (0..bidders).map(wants).collect()
}

/// Who wins each lot.
fn bidders(field: &Field, allocated: &Allocated) -> Vec<Option<usize>> {
    assert_eq!(allocated.tie, None);
    let winners = allocated.winners.iter().enumerate();
    winners
        .map(|(lot, winner)| winner.map(|winner| field.lots[lot][winner].bid))
        .collect()
}

fn cost(field: &Field, allocated: &Allocated) -> Decimal {
    let winners = allocated.winners.iter().enumerate();
    winners
        .filter_map(|(lot, winner)| field.lots[lot][(*winner)?].value)
        .sum()
}

fn most(winners: &[Option<usize>]) -> usize {
    let names: BTreeSet<usize> = winners.iter().flatten().copied().collect();
    let won = names.into_iter().map(|name| {
        let won = winners.iter().flatten().filter(|winner| **winner == name);
        won.count()
    });
    won.max().unwrap_or_default()
}

fn prices(lots: usize, bidders: usize) -> impl Strategy<Value = Prices> {
    let bid = prop_oneof![4 => (1u32..2000).prop_map(Some), 1 => Just(None)];
    prop::collection::vec(prop::collection::vec(bid, bidders..=bidders), lots..=lots)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_rule_gives_a_bidder_too_many_and_all_agree_where_there_is_no_limit(
        prices in (1usize..7, 1usize..6).prop_flat_map(|(lots, bidders)| prices(lots, bidders)),
        limit in 1u32..4,
    ) {
        let lots = prices.len();
        let wanted = wanting(prices[0].len(), lots);
        let limited = field(&prices, limit, NoOtherBid::NoWinner);
        let free = field(&prices, u32::try_from(lots).unwrap(), NoOtherBid::NoWinner);
        for rule in rules(lots) {
            let winners = bidders(&limited, &allocate(&limited, &rule, &wanted).unwrap());
            prop_assert!(most(&winners) <= usize::try_from(limit).unwrap());
            let first = bidders(&free, &allocate(&free, &rule, &wanted).unwrap());
            let alone: Vec<Option<usize>> =
                free.lots.iter().map(|lot| lot.first().map(|first| first.bid)).collect();
            prop_assert_eq!(first, alone);
        }
    }

    #[test]
    fn a_limit_never_lowers_the_cost_and_the_least_cost_is_no_more_than_any_rules(
        prices in (1usize..9, 3usize..8).prop_flat_map(|(lots, bidders)| prices(lots, bidders)),
        limit in 1u32..4,
    ) {
        let lots = prices.len();
        let wanted = wanting(prices[0].len(), lots);
        let limited = field(&prices, limit, NoOtherBid::LimitLifted);
        let looser = field(&prices, limit + 1, NoOtherBid::LimitLifted);
        let within = |field: &Field, rule: &LimitRule| {
            let allocated = allocate(field, rule, &wanted).unwrap();
            let lifted = allocated.steps.iter().any(|step| {
                step.kind == wholelife::allocation::StepKind::LimitLifted
            });
            (!lifted).then(|| cost(field, &allocated))
        };
        let least = rules(lots).remove(3);
        if let (Some(tight), Some(loose)) = (within(&limited, &least), within(&looser, &least)) {
            prop_assert!(loose <= tight);
            let alone: Decimal = limited.lots.iter().filter_map(|lot| lot.first()?.value).sum();
            prop_assert!(alone <= loose);
        }
        for rule in rules(lots) {
            if let (Some(least), Some(other)) = (within(&limited, &least), within(&limited, &rule)) {
                prop_assert!(least <= other);
            }
        }
    }

    #[test]
    fn the_order_of_bids_and_lots_changes_nothing(
        prices in (1usize..7, 1usize..6).prop_flat_map(|(lots, bidders)| prices(lots, bidders)),
        limit in 1u32..3,
    ) {
        let lots = prices.len();
        let count = prices[0].len();
        let before = field(&prices, limit, NoOtherBid::NoWinner);
        // The bidders keep their number, and so their prices, and stand the other way round.
        let mut after = before.clone();
        let turned = |bidder: usize| count - 1 - bidder;
        for candidate in after.lots.iter_mut().flatten() {
            candidate.bidders = vec![turned(candidate.bid)];
        }
        after.lots.reverse();
        let wanted = wanting(count, lots);
        let turned_wanted: Vec<LimitedBidder> = wanted.iter().rev().cloned().map(|mut bidder| {
            for lot in &mut bidder.preference {
                *lot = lots - 1 - *lot;
            }
            bidder
        }).collect();
        let order: Vec<usize> = (0..lots).rev().collect();
        for rule in rules(lots) {
            let turned_rule = match &rule {
                LimitRule::LotOrder(_) => LimitRule::LotOrder(order.clone()),
                LimitRule::BidderPreference => LimitRule::BidderPreference,
                LimitRule::LargestLoss { by, .. } => {
                    LimitRule::LargestLoss { by: *by, order: order.clone() }
                }
                LimitRule::LeastTotalCost { by, .. } => {
                    LimitRule::LeastTotalCost { by: *by, order: order.clone() }
                }
            };
            let one = bidders(&before, &allocate(&before, &rule, &wanted).unwrap());
            let other = allocate(&after, &turned_rule, &turned_wanted).unwrap();
            let mut other = bidders(&after, &other);
            other.reverse();
            prop_assert_eq!(one, other);
        }
    }

    /// No chain of lots that move on to another bidder, and no circle of them, makes the award cheaper: that
    /// is what an optimal assignment is known by.
    #[test]
    fn thirty_lots_of_twelve_bidders_cost_least(prices in prices(30, 12), limit in 3u32..6) {
        let field = field(&prices, limit, NoOtherBid::NoWinner);
        let rule = rules(30).remove(3);
        let allocated = allocate(&field, &rule, &[]).unwrap();
        let winners = bidders(&field, &allocated);
        prop_assert!(winners.iter().all(Option::is_some));
        let value = |lot: usize, bidder: usize| {
            field.lots[lot].iter().find(|one| one.bid == bidder).and_then(|one| one.value)
        };
        let won = |bidder| winners.iter().filter(|winner| **winner == Some(bidder)).count();
        // Node 12 is a bidder that may take any place which is left over.
        let mut steps: Vec<(usize, usize, Decimal)> = Vec::new();
        for (lot, winner) in winners.iter().enumerate() {
            let from = winner.unwrap();
            let paid = value(lot, from).unwrap();
            for to in (0..12).filter(|to| *to != from) {
                steps.extend(value(lot, to).map(|asked| (from, to, asked - paid)));
            }
        }
        for bidder in 0..12 {
            steps.push((12, bidder, Decimal::ZERO));
            if won(bidder) < usize::try_from(limit).unwrap() {
                steps.push((bidder, 12, Decimal::ZERO));
            }
        }
        let mut least = vec![Decimal::ZERO; 13];
        for _ in 0..13 {
            for (from, to, more) in &steps {
                least[*to] = least[*to].min(least[*from] + *more);
            }
        }
        for (from, to, more) in &steps {
            prop_assert!(least[*from] + *more >= least[*to], "a cheaper award");
        }
    }
}

/// By lot, each bid: its bidders, as a consortium whose lots count for each, and its price.
type Joint = Vec<Vec<(BTreeSet<usize>, usize)>>;

fn joint() -> impl Strategy<Value = Joint> {
    let bid = (prop::collection::btree_set(0usize..5, 1..=3), 1usize..20);
    prop::collection::vec(prop::collection::vec(bid, 1..=4), 5)
}

fn joint_field(bids: &Joint, most_won: u32) -> Field {
    let lots = bids.iter().map(|of_lot| {
        // No two prices of a lot are equal.
        let value = |index: usize| of_lot[index].1 * 4 + index;
        let candidate = |index: usize| Candidate {
            bid: index,
            place: 1 + u32::try_from(
                (0..of_lot.len())
                    .filter(|other| value(*other) < value(index))
                    .count(),
            )
            .unwrap(),
            bidders: of_lot[index].0.iter().copied().collect(),
            value: Some(value(index).into()),
        };
        (0..of_lot.len()).map(candidate).collect()
    });
    Field {
        lots: lots.collect(),
        bidders: 5,
        most_won,
        no_other_bid: NoOtherBid::NoWinner,
    }
}

/// The fewest lots left over, and the least cost with so many, of every way to award the lots; a lot left over
/// costs its lowest price.
fn least(field: &Field, lot: usize, won: &mut Vec<u32>) -> (u32, Decimal) {
    let Some(candidates) = field.lots.get(lot) else {
        return (0, Decimal::ZERO);
    };
    let value = |candidate: &Candidate| candidate.value.unwrap();
    let (left, cost) = least(field, lot + 1, won);
    let lowest = candidates.iter().map(value).min().unwrap();
    let mut best = (left + 1, cost + lowest);
    for candidate in candidates {
        let has_room = |bidder: &usize| won[*bidder] < field.most_won;
        if !candidate.bidders.iter().all(has_room) {
            continue;
        }
        candidate
            .bidders
            .iter()
            .for_each(|bidder| won[*bidder] += 1);
        let (left, cost) = least(field, lot + 1, won);
        candidate
            .bidders
            .iter()
            .for_each(|bidder| won[*bidder] -= 1);
        best = best.min((left, cost + value(candidate)));
    }
    best
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn joint_bids_cost_as_little_as_the_best_of_every_award(bids in joint(), limit in 1u32..3) {
        let field = joint_field(&bids, limit);
        let order: Vec<usize> = (0..5).collect();
        let rule = LimitRule::LeastTotalCost { by: ComparedBy::OfferedPrice, order };
        let allocated = allocate(&field, &rule, &[]).unwrap();
        let mut won = [0; 5];
        let mut found = (0, Decimal::ZERO);
        for (lot, winner) in allocated.winners.iter().enumerate() {
            let lowest = field.lots[lot].iter().map(|one| one.value.unwrap()).min().unwrap();
            let Some(winner) = winner else {
                found = (found.0 + 1, found.1 + lowest);
                continue;
            };
            let winner = &field.lots[lot][*winner];
            found.1 += winner.value.unwrap();
            for bidder in &winner.bidders {
                won[*bidder] += 1;
            }
        }
        prop_assert!(won.iter().all(|won| *won <= limit));
        prop_assert_eq!(found, least(&field, 0, &mut vec![0; 5]));
    }
}

/// Ten lots, for which consortia of two out of nineteen bid at 1, and one bidder each at 100: twenty partners
/// would be needed for all of them, so that one lot has to go to a bid of 100. No bound that counts one partner
/// tells so before very many pairs have been looked at.
fn pairs() -> Value {
    let lots: Vec<String> = (0..10).map(|lot| format!("lot-{lot}")).collect();
    let offer = |lot: &String, price: &str| json!({ "lot": lot, "offer": { "values": [{ "parameter": "price", "value": price }] } });
    let bid = |id: String, offers: Vec<Value>, partners: &[usize]| {
        let partner = |one: &usize| json!({ "id": format!("partner-{one}"), "name": "A partner" });
        let consortium: Vec<Value> = partners.iter().map(partner).collect();
        json!({
            "id": id, "revision": 1, "offers": offers,
            "bidder": { "id": id, "name": id, "consortium": consortium },
        })
    };
    let mut bids = Vec::new();
    for one in 0..19 {
        for other in (1..5).map(|step| (one + step) % 19) {
            let offers = lots.iter().map(|lot| offer(lot, "1")).collect();
            bids.push(bid(format!("{one}-and-{other}"), offers, &[one, other]));
        }
    }
    for lot in &lots {
        bids.push(bid(format!("{lot}-alone"), vec![offer(lot, "100")], &[]));
    }
    let lot = |id: &String| {
        json!({
            "id": id, "title": id,
            "criteria": [{ "id": "price", "title": "Price", "kind": "price", "measure": { "declared_value": "price" }, "rule": "as_measured" }],
            "method": { "evaluation_price": { "base": "price" } },
            "policies": {
                "rounding": { "measure": "none", "criterion": "none", "weighted": "none", "total": "none" },
                "ties": [], "single_bid": "scored", "reference_set": "admitted_bids",
            },
        })
    };
    json!({
        "procurement": {
            "schema_version": "1.0", "id": "pairs", "title": "Pairs", "version": "1", "published": "2026-01-15",
            "currency": "DKK", "price_level": "2026-01-01",
            "vat": { "stated": "excluding", "evaluated": "excluding", "rates": [] },
            "study": { "base_date": "2026-01-01", "years": 1 },
            "discounting": { "price_basis": "real", "timing": "end_of_year", "rate": { "constant": "0" } },
            "payers": [{ "id": "us", "title": "Us", "recovers_vat": true }],
            "parameters": [{ "id": "price", "title": "Price", "unit": "DKK", "origin": "bidder", "missing": "ask" }],
            "lots": lots.iter().map(lot).collect::<Vec<Value>>(),
            "lot_limits": { "joint_bids": "each_partner", "most_won": {
                "lots": 1, "no_other_bid": "no_winner",
                "rule": { "least_total_cost": { "by": "total", "equal": lots } },
            } },
        },
        "bids": bids,
    })
}

#[test]
fn what_is_too_large_to_be_searched_is_a_problem_and_no_guess() {
    let text = pairs().to_string();
    let refused = wholelife::evaluate(Input::Envelope(text.as_bytes()), Options::default());
    let problems = refused.unwrap_err().problems;
    let told: Vec<(&str, &str)> = problems
        .iter()
        .map(|problem| (problem.code(), problem.pointer()))
        .collect();
    let expected = (
        "allocation.too_large",
        "/procurement/lot_limits/most_won/rule",
    );
    assert_eq!(told, [expected]);
}
