package org.multaqa.recommendations.api;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.ConsentRule;
import org.multaqa.model.ConsentRule.AtLeast;
import org.multaqa.model.ConsentRule.NoBlock;
import org.multaqa.model.ConsentRule.Unanimous;
import org.multaqa.model.OfficeId;
import org.multaqa.model.Stance;
import org.multaqa.model.events.RecommendationEvent.Tally;

/**
 * What the positions of the deciding offices amount to. Offices are counted, never heads:
 * an office has one position, however many people it sent, and what an office says that
 * does not decide is heard but not counted.
 */
public sealed interface Consent {

	/** The offices agree. */
	record Reached() implements Consent {

	}

	/** The offices do not agree. */
	record NotReached() implements Consent {

	}

	/**
	 * It is too early to say.
	 *
	 * @param missing the deciding offices that have not stated a position yet
	 */
	record Open(List<OfficeId> missing) implements Consent {

		public Open {
			missing = List.copyOf(missing);
		}

	}

	/**
	 * Asks whether the offices agree. Unanimity and absence of a block need a position of
	 * every deciding office. A number of offices is reached as soon as so many go along
	 * (support, or can live with it; a reservation does not count, and a block does not
	 * stop it), and missed as soon as those that have not spoken are too few to reach it.
	 * @param decisionBody who decides, by which rule
	 * @param positions the latest stance of each office
	 * @return what they amount to
	 */
	static Consent of(DecisionBody decisionBody, Map<OfficeId, Stance> positions) {
		var counted = counted(decisionBody, positions);
		var missing = decisionBody.deciding().stream().filter((office) -> !counted.containsKey(office)).toList();
		long going = counted.values().stream().filter((stance) -> goesAlong(decisionBody.rule(), stance)).count();
		return switch (decisionBody.rule()) {
			case Unanimous _, NoBlock _ ->
				missing.isEmpty() ? outcome(against(decisionBody, positions).isEmpty()) : new Open(missing);
			case AtLeast(int offices) when going >= offices -> new Reached();
			case AtLeast(int offices) when going + missing.size() < offices -> new NotReached();
			case AtLeast _ -> new Open(missing);
		};
	}

	/**
	 * Who stands in the way of an agreement by the rule.
	 * @param positions the latest stance of each office
	 * @return the deciding offices that block; where all or a number of offices have to
	 * go along, those with a reservation as well
	 */
	static List<OfficeId> against(DecisionBody decisionBody, Map<OfficeId, Stance> positions) {
		return having(decisionBody, positions, (stance) -> !goesAlong(decisionBody.rule(), stance));
	}

	/** The deciding offices whose reservations travel with the text once it is agreed. */
	static List<OfficeId> reserving(DecisionBody decisionBody, Map<OfficeId, Stance> positions) {
		return having(decisionBody, positions, (stance) -> stance == Stance.RESERVE);
	}

	private static List<OfficeId> having(DecisionBody decisionBody, Map<OfficeId, Stance> positions,
			Predicate<Stance> stands) {
		var counted = counted(decisionBody, positions);
		return decisionBody.deciding()
			.stream()
			.filter((office) -> counted.containsKey(office) && stands.test(counted.get(office)))
			.toList();
	}

	/**
	 * How the deciding offices stand.
	 * @param positions the latest stance of each office
	 * @return counted in offices
	 */
	static Tally tally(DecisionBody decisionBody, Map<OfficeId, Stance> positions) {
		var counted = counted(decisionBody, positions);
		return new Tally(decisionBody.deciding().size(), count(counted, Stance.SUPPORT),
				count(counted, Stance.CAN_LIVE_WITH), count(counted, Stance.RESERVE), count(counted, Stance.BLOCK));
	}

	/**
	 * How many offices go along, as the rule counts them.
	 * @param tally how they stand
	 * @return those that support it or can live with it; where only a block stops an
	 * agreement, those with a reservation as well
	 */
	static int goingAlong(ConsentRule rule, Tally tally) {
		return Stream.of(Stance.values())
			.filter((stance) -> goesAlong(rule, stance))
			.mapToInt((stance) -> count(tally, stance))
			.sum();
	}

	private static boolean goesAlong(ConsentRule rule, Stance stance) {
		return switch (stance) {
			case SUPPORT, CAN_LIVE_WITH -> true;
			case RESERVE -> rule instanceof NoBlock;
			case BLOCK -> false;
		};
	}

	private static int count(Tally tally, Stance stance) {
		return switch (stance) {
			case SUPPORT -> tally.support();
			case CAN_LIVE_WITH -> tally.canLiveWith();
			case RESERVE -> tally.reserve();
			case BLOCK -> tally.block();
		};
	}

	private static Map<OfficeId, Stance> counted(DecisionBody decisionBody, Map<OfficeId, Stance> positions) {
		return positions.entrySet()
			.stream()
			.filter((position) -> decisionBody.decides(position.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static int count(Map<OfficeId, Stance> counted, Stance stance) {
		return (int) counted.values().stream().filter(stance::equals).count();
	}

	private static Consent outcome(boolean agreed) {
		return agreed ? new Reached() : new NotReached();
	}

}
