package org.multaqa.recommendations.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.ConsentRule.AtLeast;
import org.multaqa.model.ConsentRule.NoBlock;
import org.multaqa.model.ConsentRule.Unanimous;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.Stance;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.recommendations.api.Consent.NotReached;
import org.multaqa.recommendations.api.Consent.Open;
import org.multaqa.recommendations.api.Consent.Reached;
import org.multaqa.registration.api.MeetingFacts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Positions are written as one letter per deciding office: {@code s} support, {@code l}
 * can live with it, {@code r} reserve, {@code b} block, {@code -} nothing yet.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentTest {

	private static final OfficeId ASIA = new OfficeId("asia-oceania");

	private static final OfficeId MENA = new OfficeId("mena");

	private static final List<OfficeId> FOUR = List.of(new OfficeId("africa"), ASIA, new OfficeId("lac"), MENA);

	private static final MeetingFacts DOHA = new MeetingFacts(new MeetingId("doha-2025"),
			LocalizedText.of("en", "Doha"), MeetingStage.RUNNING, null);

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "ssss, reached", "slls, reached", "llll, reached", "sssr, not reached", "sssb, not reached",
			"rrrr, not reached", "sss-, open", "----, open", "b---, open", "sbr-, open" })
	void unanimous(String positions, String outcome) {
		assertThat(told(new Unanimous(), positions)).isEqualTo(outcome);
	}

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "ssss, reached", "slrs, reached", "rrrr, reached", "sssb, not reached", "bbbb, not reached",
			"rrrb, not reached", "sss-, open", "----, open", "b---, open" })
	void no_block(String positions, String outcome) {
		assertThat(told(new NoBlock(), positions)).isEqualTo(outcome);
	}

	@ParameterizedTest(name = "at least {0}: {1} is {2}")
	@CsvSource({ "1, s---, reached", "1, bbbl, reached", "1, bbb-, open", "1, bbbb, not reached",
			"1, rrrr, not reached", "2, sl--, reached", "2, slbb, reached", "2, s---, open", "2, sb--, open",
			"2, sbb-, open", "2, sbbr, not reached", "2, bbb-, not reached", "3, ss--, open", "3, ssl-, reached",
			"3, bb--, not reached", "4, ssss, reached", "4, r---, not reached", "4, sss-, open", "5, ssss, not reached",
			"5, ----, not reached" })
	void at_least(int offices, String positions, String outcome) {
		assertThat(told(new AtLeast(offices), positions)).isEqualTo(outcome);
	}

	@Test
	void names_exactly_the_offices_that_have_not_spoken() {
		assertThat(Consent.of(decisionBody(new NoBlock()), positions("s-l-"))).isEqualTo(new Open(List.of(ASIA, MENA)));
	}

	@Test
	void hears_an_office_that_does_not_decide_but_does_not_count_it() {
		var positions = positions("ssss");
		positions.put(new OfficeId("hq"), Stance.BLOCK);

		assertThat(Consent.of(decisionBody(new Unanimous()), positions)).isEqualTo(new Reached());
		assertThat(Consent.tally(decisionBody(new Unanimous()), positions).block()).isZero();
	}

	@Test
	void names_who_stands_in_the_way_by_the_rule() {
		assertThat(Consent.against(decisionBody(new NoBlock()), positions("srb-"))).containsExactly(FOUR.get(2));
		assertThat(Consent.against(decisionBody(new Unanimous()), positions("srbl"))).containsExactly(ASIA,
				FOUR.get(2));
		assertThat(Consent.against(decisionBody(new AtLeast(3)), positions("srbl"))).containsExactly(ASIA, FOUR.get(2));
		assertThat(Consent.reserving(decisionBody(new NoBlock()), positions("srb-"))).containsExactly(ASIA);

		var advice = positions("ssss");
		advice.put(new OfficeId("hq"), Stance.BLOCK);
		assertThat(Consent.against(decisionBody(new NoBlock()), advice)).isEmpty();
	}

	@Nested
	class Whatever_the_offices_say {

		@Test
		void an_agreement_is_missed_only_where_somebody_stands_in_the_way(TestInfo info) {
			repeat(info, (random, rule, positions) -> {
				if (positions.size() == FOUR.size() && Consent.of(decisionBody(rule), positions) instanceof NotReached
						&& !(rule instanceof AtLeast(int offices) && offices > FOUR.size())) {
					assertThat(Consent.against(decisionBody(rule), positions)).isNotEmpty();
				}
			});
		}

		private static final int TRIES = 2_000;

		@Test
		void their_order_does_not_matter(TestInfo info) {
			repeat(info, (random, rule, positions) -> {
				var offices = new ArrayList<>(positions.keySet());
				Collections.shuffle(offices, random);
				var shuffled = new LinkedHashMap<OfficeId, Stance>();
				offices.forEach((office) -> shuffled.put(office, positions.get(office)));

				assertThat(Consent.of(decisionBody(rule), shuffled))
					.isEqualTo(Consent.of(decisionBody(rule), positions));
			});
		}

		@Test
		void with_all_positions_stated_there_is_an_outcome(TestInfo info) {
			repeat(info, (random, rule, positions) -> {
				if (positions.size() == FOUR.size()) {
					assertThat(Consent.of(decisionBody(rule), positions)).isNotInstanceOf(Open.class);
				}
			});
		}

		@Test
		void an_outcome_stands_whatever_the_silent_offices_would_say(TestInfo info) {
			repeat(info, (random, rule, positions) -> {
				var before = Consent.of(decisionBody(rule), positions);
				if (!(before instanceof Open)) {
					var all = new LinkedHashMap<>(positions);
					silent(positions).forEach((office) -> all.put(office, any(random)));
					assertThat(Consent.of(decisionBody(rule), all)).isEqualTo(before);
				}
			});
		}

		@Test
		void an_open_question_of_a_number_could_still_go_either_way(TestInfo info) {
			repeat(info, (random, rule, positions) -> {
				if (rule instanceof AtLeast && Consent.of(decisionBody(rule), positions) instanceof Open) {
					assertThat(Consent.of(decisionBody(rule), allSilentSay(Stance.SUPPORT, positions)))
						.isEqualTo(new Reached());
					assertThat(Consent.of(decisionBody(rule), allSilentSay(Stance.BLOCK, positions)))
						.isEqualTo(new NotReached());
				}
			});
		}

		@Test
		void a_block_turned_into_support_never_loses_an_agreement(TestInfo info) {
			repeat(info, (random, rule, positions) -> {
				if (Consent.of(decisionBody(rule), positions) instanceof Reached) {
					var better = new LinkedHashMap<>(positions);
					better.replaceAll((_, stance) -> random.nextBoolean() ? Stance.SUPPORT : stance);
					assertThat(Consent.of(decisionBody(rule), better)).isEqualTo(new Reached());
				}
			});
		}

		@Test
		void unanimity_implies_the_absence_of_blocks_and_any_number_of_offices(TestInfo info) {
			repeat(info, (random, rule, positions) -> {
				if (Consent.of(decisionBody(new Unanimous()), positions) instanceof Reached) {
					assertThat(Consent.of(decisionBody(new NoBlock()), positions)).isEqualTo(new Reached());
					assertThat(Consent.of(decisionBody(new AtLeast(1 + random.nextInt(FOUR.size()))), positions))
						.isEqualTo(new Reached());
				}
			});
		}

		@Test
		void with_all_positions_stated_so_many_go_along_as_the_rule_asks_for_or_it_is_missed(TestInfo info) {
			repeat(info, (random, rule, positions) -> {
				if (positions.size() == FOUR.size()) {
					int going = Consent.goingAlong(rule, Consent.tally(decisionBody(rule), positions));
					int asked = (rule instanceof AtLeast(int offices)) ? offices : FOUR.size();
					assertThat(Consent.of(decisionBody(rule), positions) instanceof Reached).isEqualTo(going >= asked);
					assertThat(Consent.against(decisionBody(rule), positions)).hasSize(FOUR.size() - going);
				}
			});
		}

		@Test
		void the_tally_counts_every_deciding_office_at_most_once(TestInfo info) {
			repeat(info, (random, rule, positions) -> {
				var tally = Consent.tally(decisionBody(rule), positions);

				assertThat(tally.deciding()).isEqualTo(FOUR.size());
				assertThat(tally.support() + tally.canLiveWith() + tally.reserve() + tally.block())
					.isEqualTo(positions.size());
			});
		}

		private static void repeat(TestInfo info, Property property) {
			long seed = Long.getLong("multaqa.seed", System.nanoTime());
			System.out.printf("%s: seed %d (again with -Dmultaqa.seed=%<d)%n", info.getDisplayName(), seed);
			var random = new Random(seed);
			for (int i = 0; i < TRIES; i++) {
				var rule = anyRule(random);
				var positions = anyPositions(random);
				try {
					property.holds(random, rule, positions);
				}
				catch (AssertionError ex) {
					throw new AssertionError("seed " + seed + ", try " + i + ": " + rule + " of " + positions, ex);
				}
			}
		}

	}

	private interface Property {

		void holds(Random random, ConsentRule rule, Map<OfficeId, Stance> positions);

	}

	private static ConsentRule anyRule(Random random) {
		return switch (random.nextInt(3)) {
			case 0 -> new Unanimous();
			case 1 -> new NoBlock();
			default -> new AtLeast(1 + random.nextInt(FOUR.size() + 1));
		};
	}

	private static Map<OfficeId, Stance> anyPositions(Random random) {
		var positions = new LinkedHashMap<OfficeId, Stance>();
		FOUR.stream().filter((_) -> random.nextInt(4) > 0).forEach((office) -> positions.put(office, any(random)));
		return positions;
	}

	private static Stance any(Random random) {
		return Stance.values()[random.nextInt(Stance.values().length)];
	}

	private static List<OfficeId> silent(Map<OfficeId, Stance> positions) {
		return FOUR.stream().filter((office) -> !positions.containsKey(office)).toList();
	}

	private static Map<OfficeId, Stance> allSilentSay(Stance stance, Map<OfficeId, Stance> positions) {
		var all = new LinkedHashMap<>(positions);
		silent(positions).forEach((office) -> all.put(office, stance));
		return all;
	}

	private static String told(ConsentRule rule, String positions) {
		return switch (Consent.of(decisionBody(rule), positions(positions))) {
			case Reached _ -> "reached";
			case NotReached _ -> "not reached";
			case Open _ -> "open";
		};
	}

	@Test
	void those_decide_who_were_invited_and_count_and_all_who_were_invited_are_called_by_their_names() {
		var body = DecisionBody.of(DOHA, new NoBlock(),
				List.of(new DecisionBody.InvitedOffice(new OfficeId("mena"), true),
						new DecisionBody.InvitedOffice(new OfficeId("hq"), false),
						new DecisionBody.InvitedOffice(new OfficeId("africa"), true)),
				(offices) -> offices.stream()
					.collect(Collectors.toMap(Function.identity(),
							(office) -> LocalizedText.of("en", "Office " + office))));

		assertThat(body.deciding()).containsExactly(new OfficeId("africa"), new OfficeId("mena"));
		assertThat(body.nameOf(new OfficeId("hq"))).isEqualTo(LocalizedText.of("en", "Office hq"));
	}

	private static DecisionBody decisionBody(ConsentRule rule) {
		return new DecisionBody(DOHA, rule, FOUR, Map.of());
	}

	private static Map<OfficeId, Stance> positions(String letters) {
		var positions = new LinkedHashMap<OfficeId, Stance>();
		for (int i = 0; i < FOUR.size(); i++) {
			int stance = "slrb".indexOf(letters.charAt(i));
			if (stance >= 0) {
				positions.put(FOUR.get(i), Arrays.asList(Stance.values()).get(stance));
			}
		}
		return positions;
	}

}
