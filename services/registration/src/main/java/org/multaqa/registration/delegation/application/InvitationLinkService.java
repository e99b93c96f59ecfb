package org.multaqa.registration.delegation.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.registration.api.InvitationLinksApi;
import org.multaqa.registration.api.InvitationView.State;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.delegation.domain.Needs;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.meeting.domain.Meeting;

/**
 * Invitations, answered by the personal link in the letter. Who has the link is the
 * invited person, in this invitation and nowhere else: they say how they are called, what
 * they need and what the meeting asks, and accept or decline. Then the link opens nothing
 * any more, as after a replacement, a withdrawal, another invitation, a correction of the
 * address it was sent to, and the end of its time.
 */
public class InvitationLinkService {

	private static final String UNKNOWN = "invitation.link-unknown";

	private final Aggregates<Delegation> delegations;

	private final MeetingService meetings;

	private final InvitationLinks links;

	private final OwnDataService data;

	private final OwnRegistrationService registration;

	private final CorrectionService correction;

	private final NeedsService needs;

	private final AnswersService answers;

	private final Clock clock;

	public InvitationLinkService(Aggregates<Delegation> delegations, MeetingService meetings, InvitationLinks links,
			OwnDataService data, OwnRegistrationService registration, CorrectionService correction, NeedsService needs,
			AnswersService answers, Clock clock) {
		this.delegations = delegations;
		this.meetings = meetings;
		this.links = links;
		this.data = data;
		this.registration = registration;
		this.correction = correction;
		this.needs = needs;
		this.answers = answers;
		this.clock = clock;
	}

	/**
	 * The link to the invitation of a member, for the service that writes letters.
	 * @param actor with the scope
	 * @throws RuleViolation {@code invitation.link-private}, {@code delegation.unknown},
	 * {@code member.unknown}, and as {@link #register} where it would open nothing
	 */
	public PersonalLink link(Actor actor, DelegationId id, PersonId person) {
		if (!actor.scopes().contains(InvitationLinksApi.SCOPE)) {
			throw RuleViolation.notAllowed("invitation.link-private");
		}
		var delegation = this.delegations.get(id.value(), DelegationAccess.UNKNOWN).state();
		var membership = delegation.member(person);
		needsToBeOpen(membership);
		return new PersonalLink(this.links.of(id, membership.member()),
				meeting(membership).linkEnds(membership.member().facts()));
	}

	/**
	 * What a link opens; reading changes nothing.
	 * @throws RuleViolation {@code invitation.link-unknown}
	 */
	public OpenedInvitation read(String link) {
		return opened(find(link).state());
	}

	/**
	 * Puts the person's name right.
	 * @throws RuleViolation as {@link #register} and {@link CorrectionService#correct}
	 */
	public OpenedInvitation correctName(String link, LocalizedText name) {
		return act(link, (own, delegation, person) -> this.correction.correct(own, delegation, person, name, null));
	}

	/**
	 * Keeps other needs.
	 * @throws RuleViolation as {@link #register} and {@link NeedsService#change}
	 */
	public OpenedInvitation changeNeeds(String link, Needs said) {
		return act(link, (own, delegation, person) -> this.needs.change(own, delegation, person, said));
	}

	/**
	 * Answers the questions of the meeting.
	 * @param given all answers, by question
	 * @throws RuleViolation as {@link #register} and {@link AnswersService#change}
	 */
	public OpenedInvitation answer(String link, Map<String, List<String>> given) {
		return act(link, (own, delegation, person) -> this.answers.change(own, delegation, person, given));
	}

	/**
	 * Accepts the invitation.
	 * @throws RuleViolation {@code invitation.link-unknown}, {@code invitation.answered},
	 * {@code invitation.link-expired}, and as {@link OwnRegistrationService#register}
	 */
	public OpenedInvitation register(String link) {
		return act(link, (own, delegation, person) -> this.registration.register(own, delegation, person, null));
	}

	/**
	 * Declines the invitation.
	 * @throws RuleViolation as {@link #register}
	 */
	public OpenedInvitation decline(String link) {
		return act(link, this.registration::decline);
	}

	/**
	 * Acts on the very version in which the link opened the invitation, so that a link
	 * that ends in between opens nothing; looks again where others were faster.
	 */
	private OpenedInvitation act(String link, OwnAct act) {
		this.delegations.whileOthersAreFaster(() -> {
			var found = find(link);
			var open = found.state();
			needsToBeOpen(open);
			return act.of(by(open.member().person(), found.version()), open.delegation().id(), open.member().person());
		});
		return read(link);
	}

	private Versioned<Membership> find(String link) {
		return this.links.find(this.delegations, link).orElseThrow(() -> RuleViolation.unknown(UNKNOWN));
	}

	private void needsToBeOpen(Membership membership) {
		switch (state(membership)) {
			case OPEN -> {
			}
			case ANSWERED -> throw new RuleViolation("invitation.answered");
			case EXPIRED -> throw new RuleViolation("invitation.link-expired");
		}
	}

	/**
	 * Of somebody who was taken out or replaced nothing is told, nor to whoever reads
	 * what is sent to an address that is being put right.
	 */
	private State state(Membership membership) {
		if (membership.member().inCorrection().contains(Detail.ADDRESS)) {
			throw RuleViolation.unknown(UNKNOWN);
		}
		return switch (membership.member().stage().state()) {
			case NOMINATED -> isOpen(membership) ? State.OPEN : State.EXPIRED;
			case REGISTERED, AMENDED, APPROVED, CHECKED_IN, DECLINED -> State.ANSWERED;
			case WAITING, WITHDRAWN -> throw RuleViolation.unknown(UNKNOWN);
		};
	}

	private boolean isOpen(Membership membership) {
		var meeting = meeting(membership);
		return meeting.roles().coming().isAllowed()
				&& this.clock.instant().isBefore(meeting.linkEnds(membership.member().facts()));
	}

	private OpenedInvitation opened(Membership membership) {
		var meeting = meeting(membership);
		var state = state(membership);
		@Nullable OwnData own = (state == State.OPEN) ? this.data.of(meeting, membership) : null;
		return new OpenedInvitation(meeting.id(), state, meeting.linkEnds(membership.member().facts()), own);
	}

	private Meeting meeting(Membership membership) {
		return this.meetings.find(membership.delegation().meeting()).orElseThrow(() -> RuleViolation.unknown(UNKNOWN));
	}

	/** The person, who may nothing else by it than what is theirs alone. */
	private static RequestContext by(PersonId person, long seen) {
		return new RequestContext(new Actor(person, Set.of(), Set.of()), seen, null, null, null);
	}

	/** What the person does by the link. */
	@FunctionalInterface
	private interface OwnAct {

		Versioned<Membership> of(RequestContext context, DelegationId delegation, PersonId person);

	}

}
