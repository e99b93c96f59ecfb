package org.multaqa.registration.delegation.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.Duty;
import org.multaqa.registration.api.ErasureOutlook;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.registration.api.PersonActions;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.meeting.application.DepartureService;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.person.application.PersonService;

/**
 * The erasure of people, of which registration says whether it may be: it knows who runs
 * what. Roles outside delegations end before identity is asked, so that a meeting keeps
 * an organiser; identity erases and tells all services, and what registration itself
 * holds goes when it is told, as elsewhere, so that no crash leaves half of it.
 */
public class ErasureService {

	private final Aggregates<Delegation> delegations;

	private final MeetingService meetings;

	private final DepartureService departure;

	private final PersonService people;

	private final NeedsService needs;

	private final Clock clock;

	public ErasureService(Aggregates<Delegation> delegations, MeetingService meetings, DepartureService departure,
			PersonService people, NeedsService needs, Clock clock) {
		this.delegations = delegations;
		this.meetings = meetings;
		this.departure = departure;
		this.people = people;
		this.needs = needs;
		this.clock = clock;
	}

	/**
	 * What an erasure would do.
	 * @throws RuleViolation as {@link PersonActions#look}, {@code person.unknown}
	 */
	public ErasureOutlook outlook(Actor actor, PersonId person) {
		var outlook = outlook(person);
		new PersonActions(actor, person, outlook.duties()).look().orThrow();
		this.people.needsToBeKnown(actor, person);
		return outlook;
	}

	/**
	 * Has a person erased.
	 * @throws RuleViolation as {@link PersonActions#erase},
	 * {@code meeting.last-organiser} where another organiser goes at the same moment
	 * @throws org.multaqa.registration.person.application.AccountRefused if identity says
	 * no, for instance to the last founder
	 * @throws org.multaqa.registration.person.application.AccountsUnavailable if identity
	 * does not answer
	 */
	public void erase(Actor actor, PersonId person) {
		new PersonActions(actor, person, outlook(person).duties()).erase().orThrow();
		this.departure.leave(actor, person);
	}

	/**
	 * The person was erased: leaves every meeting that is not over, and who waits has the
	 * seat; private needs and answers are forgotten everywhere. Again changes nothing.
	 * @param service who acts after the erasure
	 */
	public void forget(Actor service, PersonId person) {
		this.people.forget(person);
		this.departure.forget(person);
		this.meetings.forget(service, person);
		this.delegations.forEach(DelegationListing.withEver(person), (delegation) -> {
			if (isNotOver(delegation.state())) {
				this.delegations.change(delegation.id(), DelegationAccess.UNKNOWN, RequestContext.by(service),
						(now) -> now.place(person).withdraw(this.clock.instant()));
			}
		});
		this.needs.forget(service, person);
	}

	private ErasureOutlook outlook(PersonId person) {
		var leaves = new LinkedHashSet<MeetingFacts>();
		var stays = new LinkedHashSet<MeetingFacts>();
		var duties = new ArrayList<Duty>();
		this.meetings.forEachWithRoleOf(person, (meeting) -> {
			(meeting.facts().changes().isAllowed() ? leaves : stays).add(meeting.facts());
			Duty.of(person, meeting.roles()).ifPresent(duties::add);
		});
		this.delegations.forEach(DelegationListing.withEver(person), (stored) -> {
			var delegation = stored.state();
			var meeting = this.meetings.find(delegation.meeting()).map(Meeting::facts);
			if (meeting.isPresent() && delegation.get(person).stage().isIn()) {
				(isNotOver(delegation) ? leaves : stays).add(meeting.get());
				Duty.of(person, meeting.get(), delegation.facts()).ifPresent(duties::add);
			}
		});
		return new ErasureOutlook(person, this.people.nameOf(person).orElse(null), leaves.stream().toList(),
				stays.stream().filter((meeting) -> !leaves.contains(meeting)).toList(), duties);
	}

	/** People may still leave it, and others come for them. */
	private boolean isNotOver(Delegation delegation) {
		return this.meetings.find(delegation.meeting()).filter((meeting) -> meeting.facts().lasts()).isPresent();
	}

}
