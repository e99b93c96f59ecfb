package org.multaqa.identity.grants.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.multaqa.identity.grants.domain.Entitlements;
import org.multaqa.identity.grants.domain.MeetingReplica;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Grant;

/** What people may do right now, as tokens say it. */
public final class GrantService {

	private static final String FOUNDER = new Grant("*", Grant.FOUNDER, null).toString();

	private final Replicas<Entitlements> entitlements;

	private final Replicas<MeetingReplica> meetings;

	private final Predicate<PersonId> founders;

	private final boolean foundersNeedPasskey;

	/**
	 * Grants of founders and of those who take part in meetings.
	 * @param meetings which of them need a passkey
	 * @param founders whether somebody is a founder now
	 * @param foundersNeedPasskey whether a founder is one only with a passkey
	 */
	public GrantService(Replicas<Entitlements> entitlements, Replicas<MeetingReplica> meetings,
			Predicate<PersonId> founders, boolean foundersNeedPasskey) {
		this.entitlements = entitlements;
		this.meetings = meetings;
		this.founders = founders;
		this.foundersNeedPasskey = foundersNeedPasskey;
	}

	/** All grants of a person, founders first, however they sign in. */
	public List<String> of(PersonId person) {
		return of(person, true).given();
	}

	/**
	 * The grants of a person who has signed in, founders first.
	 * @param passkey whether with a passkey
	 */
	public Grants of(PersonId person, boolean passkey) {
		var given = new ArrayList<String>();
		var withheld = new ArrayList<String>();
		if (this.founders.test(person)) {
			((passkey || !this.foundersNeedPasskey) ? given : withheld).add(FOUNDER);
		}
		this.entitlements.find(person.value())
			.stream()
			.flatMap((entitled) -> entitled.roles().stream())
			.forEach((held) -> ((passkey || !needsPasskey(held)) ? given : withheld).add(held.grant().toString()));
		return new Grants(given, withheld);
	}

	private boolean needsPasskey(Entitlements.Held held) {
		return this.meetings.find(held.meeting().value())
			.filter((meeting) -> meeting.needsPasskey(held.role()))
			.isPresent();
	}

	/**
	 * What somebody may be in one sign-in.
	 *
	 * @param given each once
	 * @param withheld what more there is as soon as the person shows a passkey
	 */
	public record Grants(List<String> given, List<String> withheld) {

		public Grants {
			given = given.stream().distinct().toList();
			withheld = withheld.stream().distinct().toList();
		}

	}

}
