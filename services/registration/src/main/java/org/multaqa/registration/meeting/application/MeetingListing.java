package org.multaqa.registration.meeting.application;

import java.util.Map;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.registration.api.Appointment;
import org.multaqa.registration.api.MeetingReaders;
import org.multaqa.registration.meeting.domain.Meeting;

/**
 * By what meetings are listed, each list in the order of their ids: all of them, those
 * that somebody could know of, those in which somebody has a role outside delegations,
 * and those that somebody organises.
 */
public final class MeetingListing {

	public static final Listing<Meeting> LISTING = Listing.of(MeetingListing::fields)
		.by("id")
		.by("id", "readers")
		.by("id", "people")
		.by("id", "organisers");

	private MeetingListing() {
	}

	static ListQuery all() {
		return ListQuery.by("id");
	}

	/** Those that the actor could know of; the rule says which of them in fact. */
	static ListQuery shownTo(Actor actor) {
		return ListQuery.by("id").where("readers", MeetingReaders.including(actor));
	}

	static ListQuery withRoleOf(PersonId person) {
		return ListQuery.by("id").where("people", person);
	}

	static ListQuery organisedBy(PersonId person) {
		return ListQuery.by("id").where("organisers", person);
	}

	private static Map<String, Object> fields(Meeting meeting) {
		var people = meeting.appointments().stream().map((each) -> each.person().value()).distinct().toList();
		return Map.of("id", meeting.id(), "readers", MeetingReaders.of(meeting.roles()), "people", people, "organisers",
				meeting.appointments()
					.stream()
					.filter((each) -> each.role() == Role.ORGANISER)
					.map(Appointment::person)
					.toList());
	}

}
