package org.multaqa.portal.pages.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.ParkedSubjects;
import org.multaqa.kit.web.OperationsView;
import org.multaqa.portal.pages.operations.OperationsPage.Parked;
import org.multaqa.portal.pages.operations.OperationsPage.ServiceLine;

/**
 * What a service says of itself, as operators see it.
 *
 * @param line its numbers
 * @param parked subjects that wait for somebody there, the longest parked first
 * @param parkedInAll how many those are, those beyond the list included
 */
record OperationsPresenter(ServiceLine line, List<Parked> parked, long parkedInAll) {

	OperationsPresenter {
		parked = List.copyOf(parked);
	}

	/** A service that does not answer. */
	static OperationsPresenter down(String service) {
		return new OperationsPresenter(new ServiceLine(service, false, 0, 0, null, false, 0, 0), List.of(), 0);
	}

	/**
	 * A service that does.
	 * @param said what it says of itself
	 * @param lag events that it has not read yet, or absent
	 * @param now to tell ages
	 * @return its lines
	 */
	static OperationsPresenter of(String service, OperationsView said, @Nullable Long lag, Instant now) {
		@Nullable Instant oldest = said.oldest();
		long age = (oldest != null) ? Math.max(0, Duration.between(oldest, now).toSeconds()) : 0;
		var line = new ServiceLine(service, true, said.waiting(), age, lag, said.parkingIsFull(), said.deadLetters(),
				said.unknownTypes());
		return new OperationsPresenter(line,
				said.parked().stream().map((parked) -> parked(service, parked, now)).toList(), said.parkedInAll());
	}

	private static Parked parked(String service, ParkedSubjects.Parked parked, Instant now) {
		@Nullable Instant next = parked.nextTry();
		return new Parked(service, idOf(parked.subject()), parked.subject(), parked.event(), parked.type(),
				parked.reason(), parked.since(), Math.max(0, parked.events() - 1), parked.tries(),
				(next != null) ? Math.max(0, Duration.between(now, next).toSeconds()) : null);
	}

	/** A subject as one part of an address. */
	static String idOf(String subject) {
		return subject.replace('/', '~');
	}

	static String subjectOf(String id) {
		return id.replace('~', '/');
	}

}
