package org.multaqa.registration.delegation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.api.NeedsTotals;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.delegation.domain.Needs;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.person.application.PersonService;

/** What those who come need, for organisers. */
public class NeedsListService {

	private final Aggregates<Delegation> delegations;

	private final MeetingService meetings;

	private final NeedsService needs;

	private final NeedsRetention retention;

	private final PersonService people;

	private final SecurityLog log;

	public NeedsListService(Aggregates<Delegation> delegations, MeetingService meetings, NeedsService needs,
			NeedsRetention retention, PersonService people, SecurityLog log) {
		this.delegations = delegations;
		this.meetings = meetings;
		this.needs = needs;
		this.retention = retention;
		this.people = people;
		this.log = log;
	}

	/**
	 * What the caterer and the house must know.
	 * @return numbers only
	 * @throws RuleViolation {@code meeting.unknown}, and as {@link MeetingActions#read}
	 */
	public NeedsTotals totals(Actor actor, MeetingId id) {
		var coming = coming(actor, id);
		var said = coming.stream().map(One::needs).filter((needs) -> !needs.isNothing()).toList();
		var meeting = this.meetings.get(actor, id).state();
		return Needs.totals(coming.size(), said, this.retention.lastDay(meeting));
	}

	/**
	 * One page of those who come, with what each needs.
	 * @param from where it begins, or absent for the first
	 * @return whole delegations, by office
	 * @throws RuleViolation as {@link #totals}
	 */
	public Slice<List<One>> page(Actor actor, MeetingId meeting, @Nullable Cursor from) {
		this.meetings.actions(actor, meeting).read().orThrow();
		tell(actor, meeting);
		return this.delegations.list(DelegationListing.to(meeting).from(from)).map(Versioned::state).map(this::of);
	}

	/**
	 * All of them.
	 * @throws RuleViolation as {@link #totals}
	 */
	public List<One> all(Actor actor, MeetingId meeting) {
		var all = coming(actor, meeting);
		tell(actor, meeting);
		return all;
	}

	private List<One> coming(Actor actor, MeetingId meeting) {
		this.meetings.actions(actor, meeting).read().orThrow();
		var all = new ArrayList<One>();
		this.delegations.forEach(DelegationListing.to(meeting), (delegation) -> all.addAll(of(delegation.state())));
		return all;
	}

	private void tell(Actor actor, MeetingId meeting) {
		this.log.done(SecurityEvent.NEEDS_READ, actor.person().value(), meeting.value(), null);
	}

	/** What people are called, as far as it is known. */
	public Map<PersonId, LocalizedText> namesOf(List<One> all) {
		return this.people.namesOf(all.stream().map((one) -> one.membership().member().person()).toList());
	}

	private List<One> of(Delegation delegation) {
		return delegation.members()
			.stream()
			.filter((member) -> member.stage().comes())
			.map((member) -> new One(new Membership(delegation, member),
					this.needs.open(delegation, member).orElseGet(Needs::none)))
			.toList();
	}

	/** Somebody who comes, and what the person needs, which may be nothing. */
	public record One(Membership membership, Needs needs) {

	}

}
