package org.multaqa.kit.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.ParkedSubjects;

/**
 * How a service is doing.
 *
 * @param waiting aggregates with unsent events
 * @param oldest time of the oldest unsent event, or absent
 * @param parked subjects that wait for an operator, the longest parked first; a hundred
 * at most
 * @param parkedInAll how many subjects wait for an operator
 * @param parkingIsFull whether no more is parked, and listeners wait until there is room
 * @param deadLetters events that could not be applied since the start
 * @param unknownTypes events of unknown types since the start
 */
public record OperationsView(int waiting, @Nullable Instant oldest, List<ParkedSubjects.Parked> parked,
		long parkedInAll, boolean parkingIsFull, long deadLetters, long unknownTypes) {

	public OperationsView {
		parked = List.copyOf(parked);
	}

}
