package org.multaqa.launcher.seeds;

import java.util.List;

import org.multaqa.identity.api.NewAccount;
import org.multaqa.launcher.seeds.Act.Need;
import org.multaqa.launcher.seeds.DelegationsFile.Delegation;
import org.multaqa.launcher.seeds.DelegationsFile.Member;
import org.multaqa.model.ModelJson;
import org.multaqa.registration.api.Invitation;
import org.multaqa.registration.api.NewMeeting;
import org.multaqa.registration.api.NextStage;
import org.multaqa.registration.api.Nomination;
import org.multaqa.registration.api.OfficeDescription;
import org.multaqa.registration.api.Replacement;

/** How a meeting is set up: accounts, the meeting, offices, roles, delegations. */
final class MeetingActs {

	private final Seeds seeds;

	private final Script script;

	MeetingActs(Seeds seeds, Script script) {
		this.seeds = seeds;
		this.script = script;
	}

	void tell() {
		this.script.chapter(Chapter.MEETING);
		var people = this.seeds.people();
		people.people().forEach((person) -> {
			this.script.about("person/" + person.id(), List.of());
			this.script.post("account/" + person.id(), people.accounts(), "accounts",
					new NewAccount(person.id(), person.name(), person.email(), person.language()));
		});
		var file = this.seeds.meeting();
		var meeting = file.meeting();
		String path = "meetings/" + meeting.id();
		this.script.about("meeting/" + meeting.id(), List.of());
		this.script.post("meeting/planned", meeting.planned(), "meetings",
				new NewMeeting(meeting.id(), meeting.names(), meeting.from(), meeting.to(), meeting.timeZone().getId(),
						meeting.venue(), meeting.languages(), meeting.consentRule(), file.sample()));
		file.stages()
			.forEach((stage) -> this.script.put("meeting/" + ModelJson.wireName(stage.stage()), stage, path + "/stage",
					new NextStage(stage.stage()), Need.NOTHING));
		file.roles()
			.forEach((granted) -> this.script.put("role/" + granted.person() + "/" + ModelJson.wireName(granted.role()),
					granted, path + "/roles/" + granted.person() + "/" + ModelJson.wireName(granted.role()), null,
					Need.NOTHING));
		this.seeds.offices().offices().forEach((office) -> {
			this.script.about("office/" + office.id(), List.of());
			this.script.put("office/" + office.id(), office.registered(), "offices/" + office.id(),
					new OfficeDescription(office.kind(), office.names()), Need.VERSION_IF_ANY);
		});
		this.script.chapter(Chapter.DELEGATIONS);
		this.seeds.delegations().delegations().forEach(this::delegation);
	}

	private void delegation(Delegation delegation) {
		this.script.about(subject(delegation), List.of());
		this.script.post("delegation/" + delegation.office() + "/invited", delegation.invited(),
				"meetings/" + this.seeds.id() + "/delegations",
				new Invitation(delegation.office(), delegation.seats(), delegation.decides()));
		delegation.members().forEach((member) -> member(delegation, member));
	}

	private String subject(Delegation delegation) {
		return "delegation/" + this.seeds.id() + "-" + delegation.office();
	}

	private void member(Delegation delegation, Member member) {
		String members = "delegations/" + this.seeds.id() + "-" + delegation.office() + "/members";
		String path = members + "/" + member.person() + "/";
		String name = "delegation/" + delegation.office() + "/" + member.person() + "/";
		this.script.about(subject(delegation), List.of("person/" + member.person()));
		if (member.nominated() != null) {
			this.script.post(name + "nominated", member.nominated(), members,
					new Nomination(member.person(), null, null, null, member.roles()));
		}
		if (member.registered() != null) {
			this.script.postBySelf(name + "registered", member.registered().at(), member.person(),
					path + "registration");
		}
		if (member.declined() != null) {
			this.script.postBySelf(name + "declined", member.declined().at(), member.person(), path + "decline");
		}
		if (member.approved() != null) {
			this.script.post(name + "approved", member.approved(), path + "approval", null);
		}
		if (member.checkedIn() != null) {
			this.script.post(name + "checked-in", member.checkedIn(), path + "check-in", null);
		}
		if (member.withdrawn() != null) {
			this.script.post(name + "withdrawn", member.withdrawn(), path + "withdrawal", null);
		}
		var replaced = member.replaced();
		if (replaced != null) {
			this.script.about(subject(delegation), List.of("person/" + replaced.successor()));
			this.script.post(name + "replaced", replaced, path + "replacement",
					new Replacement(replaced.successor(), null, null, null));
		}
	}

}
