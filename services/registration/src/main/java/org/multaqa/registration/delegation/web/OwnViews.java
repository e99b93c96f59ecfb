package org.multaqa.registration.delegation.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.registration.api.InvitationView;
import org.multaqa.registration.api.NeedsView;
import org.multaqa.registration.api.OwnDataView;
import org.multaqa.registration.api.ParticipationView;
import org.multaqa.registration.api.ParticipationView.MeetingOfMine;
import org.multaqa.registration.api.ParticipationView.OfficeOfMine;
import org.multaqa.registration.delegation.application.OpenedInvitation;
import org.multaqa.registration.delegation.application.OwnData;
import org.multaqa.registration.delegation.application.Participation;
import org.multaqa.registration.delegation.domain.Needs;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.office.domain.Office;

/** What people see of their own registration, and say of it. */
final class OwnViews {

	private OwnViews() {
	}

	static ParticipationView participation(Participation participation) {
		var meeting = meeting(participation.meeting());
		var membership = participation.membership();
		if (membership == null) {
			return new ParticipationView(meeting, null, null, participation.roles(), null, false);
		}
		return new ParticipationView(meeting, membership.delegation().id(), office(participation.office()),
				participation.roles(), membership.member().stage().state(), participation.waitsForAnswer());
	}

	static OwnDataView data(OwnData data) {
		return new OwnDataView(data.meeting().id(), data.person(), data.name(), data.roles(),
				data.places().stream().map(OwnViews::place).toList(), data.needsKeptUntil());
	}

	static InvitationView invitation(OpenedInvitation opened) {
		@Nullable OwnData own = opened.own();
		return new InvitationView(opened.meeting(), opened.state(), opened.until(), (own != null) ? data(own) : null);
	}

	private static OwnDataView.Place place(OwnData.Place place) {
		var delegation = place.membership().delegation();
		var member = place.membership().member();
		var facts = member.facts();
		int lost = (member.lostBadges() != null) ? member.lostBadges() : 0;
		return new OwnDataView.Place(delegation.id(), delegation.office(), member.roles(), facts.state(),
				facts.reminded(), facts.successor(), lost, needs(place.needs().orElse(null)), place.questions(),
				place.answers().byQuestion());
	}

	static NeedsView needs(@Nullable Needs needs) {
		return (needs != null) ? new NeedsView(needs.dietary(), needs.access(), needs.visa(), needs.note())
				: new NeedsView(List.of(), List.of(), false, null);
	}

	static Needs needs(NeedsView said) {
		return new Needs((said.dietary() != null) ? said.dietary() : List.of(),
				(said.access() != null) ? said.access() : List.of(), Boolean.TRUE.equals(said.visa()), said.note());
	}

	private static MeetingOfMine meeting(Meeting meeting) {
		var plan = meeting.plan();
		return new MeetingOfMine(meeting.id(), plan.names(), plan.from(), plan.to(), plan.timeZone(), plan.venue(),
				meeting.stage());
	}

	private static @Nullable OfficeOfMine office(@Nullable Office office) {
		return (office != null) ? new OfficeOfMine(office.id(), office.names()) : null;
	}

}
