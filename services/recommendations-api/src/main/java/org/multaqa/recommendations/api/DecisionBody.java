package org.multaqa.recommendations.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.registration.api.MeetingFacts;

/**
 * Who decides in a meeting, and by which rule.
 *
 * @param rule how its offices agree
 * @param deciding the offices that count, in the order of their ids; headquarters is
 * usually not among them
 * @param names what offices are called, as far as it is known
 */
public record DecisionBody(MeetingFacts meeting, ConsentRule rule, List<OfficeId> deciding,
		Map<OfficeId, LocalizedText> names) {

	/**
	 * From so many deciding offices on, a recommendation needs the support of another
	 * office before it takes everybody's time. Where only two offices decide, the other
	 * one is the whole rest of the room.
	 */
	public static final int SUPPORT_NEEDED_FROM = 3;

	public DecisionBody {
		deciding = deciding.stream().distinct().sorted(Comparator.comparing(OfficeId::value)).toList();
		names = Map.copyOf(names);
	}

	/**
	 * Who decides among the offices that were invited.
	 * @param invited each with whether it counts
	 * @param names what offices are called, as far as it is known of some
	 */
	public static DecisionBody of(MeetingFacts meeting, ConsentRule rule, Collection<InvitedOffice> invited,
			Function<Set<OfficeId>, Map<OfficeId, LocalizedText>> names) {
		var deciding = invited.stream().filter(InvitedOffice::decides).map(InvitedOffice::office).toList();
		return new DecisionBody(meeting, rule, deciding,
				names.apply(invited.stream().map(InvitedOffice::office).collect(Collectors.toUnmodifiableSet())));
	}

	/**
	 * What to call an office in a sentence.
	 * @param office one of the meeting's
	 * @return its names, else its id
	 */
	public Object nameOf(OfficeId office) {
		@Nullable LocalizedText known = this.names.get(office);
		return (known != null) ? known : office.value();
	}

	public boolean decides(OfficeId office) {
		return this.deciding.contains(office);
	}

	boolean asksForSupport() {
		return this.deciding.size() >= SUPPORT_NEEDED_FROM;
	}

	/**
	 * An office that was invited to a meeting.
	 *
	 * @param decides whether it counts when the meeting agrees
	 */
	public record InvitedOffice(OfficeId office, boolean decides) {

	}

}
