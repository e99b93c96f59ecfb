package org.multaqa.registration.delegation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.SeatOffer;

/**
 * What a delegation has offered to others, and what it was given.
 *
 * @param offers all that are open, and the latest of those that have ended, the first one
 * first
 * @param received the ids of the offers of others whose seats have come
 */
public record SeatTransfers(List<SeatOffer> offers, List<String> received) {

	/** How many offers that have ended are kept, for those who look back. */
	static final int KEPT = 50;

	public SeatTransfers {
		offers = List.copyOf(offers);
		received = List.copyOf(received);
	}

	static SeatTransfers none() {
		return new SeatTransfers(List.of(), List.of());
	}

	/**
	 * One of its offers.
	 * @throws RuleViolation {@code offer.unknown}
	 */
	SeatOffer get(String offer) {
		return this.offers.stream()
			.filter((each) -> each.id().equals(offer))
			.findFirst()
			.orElseThrow(() -> RuleViolation.unknown("offer.unknown", offer));
	}

	/** How many seats per role wait for the answers of others. */
	Map<Role, Integer> offered() {
		var offered = new TreeMap<Role, Integer>();
		this.offers.stream()
			.filter(SeatOffer::isOpen)
			.forEach((offer) -> offered.merge(offer.role(), offer.seats(), Integer::sum));
		return offered;
	}

	SeatTransfers with(SeatOffer offer) {
		var ended = this.offers.stream().filter((each) -> !each.isOpen()).toList();
		var oldest = ended.subList(0, Math.max(0, ended.size() - KEPT));
		var kept = this.offers.stream().filter((each) -> !oldest.contains(each));
		return new SeatTransfers(Stream.concat(kept, Stream.of(offer)).toList(), this.received);
	}

	/** With one of the offers standing elsewhere. */
	SeatTransfers in(SeatOffer.State next, String offer) {
		var all = new ArrayList<>(this.offers);
		all.replaceAll((each) -> each.id().equals(offer) ? each.in(next) : each);
		return new SeatTransfers(all, this.received);
	}

	SeatTransfers received(String offer) {
		return new SeatTransfers(this.offers, Stream.concat(this.received.stream(), Stream.of(offer)).toList());
	}

}
