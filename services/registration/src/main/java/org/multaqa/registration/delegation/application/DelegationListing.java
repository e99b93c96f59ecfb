package org.multaqa.registration.delegation.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Member;

/**
 * By what delegations are listed: those to a meeting by office, all of them, the one that
 * a person is in, those in which a person ever was, or those that have offered seats, to
 * anybody or between them and one office; those of an office by meeting; and those in
 * which a person ever was, or in which somebody is being put right, by meeting.
 */
public final class DelegationListing {

	public static final Listing<Delegation> LISTING = Listing.of(DelegationListing::fields)
		.by("office", "meeting", "in")
		.by("office", "meeting", "people")
		.by("office", "meeting", "exchange")
		.by("office", "meeting", "offering")
		.by("office", "meeting")
		.by("meeting", "office")
		.by("meeting", "people")
		.by("meeting", "correcting");

	private DelegationListing() {
	}

	static ListQuery to(MeetingId meeting) {
		return ListQuery.by("office").where("meeting", meeting);
	}

	/** A person is in one at most; so two are enough to see whether it is this one. */
	static ListQuery withIn(MeetingId meeting, PersonId person) {
		return to(meeting).where("in", person).limit(2);
	}

	/** Mostly one: who has left one delegation may be in another. */
	static ListQuery withEver(MeetingId meeting, PersonId person) {
		return to(meeting).where("people", person);
	}

	/** Those that have offered seats. */
	static ListQuery offering(MeetingId meeting) {
		return to(meeting).where("offering", true);
	}

	/** That of an office if it has offered seats, and those that have offered it some. */
	static ListQuery exchangingWith(MeetingId meeting, OfficeId office) {
		return to(meeting).where("exchange", office);
	}

	static ListQuery withEver(PersonId person) {
		return ListQuery.by("meeting").where("people", person);
	}

	/** Those in which it stands how somebody is to be put right. */
	static ListQuery inCorrection() {
		return ListQuery.by("meeting").where("correcting", true);
	}

	private static Map<String, Object> fields(Delegation delegation) {
		return Map.of("meeting", delegation.meeting(), "office", delegation.office(), "people",
				delegation.members().stream().map(Member::person).toList(), "in",
				delegation.members().stream().filter((member) -> member.stage().isIn()).map(Member::person).toList(),
				"exchange", exchange(delegation), "offering", !delegation.exchanged().offers().isEmpty(), "correcting",
				delegation.members().stream().anyMatch((member) -> member.begun() != null));
	}

	private static List<OfficeId> exchange(Delegation delegation) {
		return delegation.exchanged()
			.offers()
			.stream()
			.flatMap((offer) -> Stream.of(delegation.office(), offer.to()))
			.distinct()
			.toList();
	}

}
