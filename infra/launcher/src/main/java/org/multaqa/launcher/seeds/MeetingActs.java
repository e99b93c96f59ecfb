package org.multaqa.launcher.seeds;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.launcher.seeds.Act.Need;
import org.multaqa.launcher.seeds.DelegationsFile.Answer;
import org.multaqa.launcher.seeds.DelegationsFile.Delegation;
import org.multaqa.launcher.seeds.DelegationsFile.Member;
import org.multaqa.launcher.seeds.DelegationsFile.SeatsOffered;
import org.multaqa.launcher.seeds.MeetingFile.Question;
import org.multaqa.model.ModelJson;
import org.multaqa.registration.api.Invitation;
import org.multaqa.registration.api.NewMeeting;
import org.multaqa.registration.api.NewSeatOffer;
import org.multaqa.registration.api.NextStage;
import org.multaqa.registration.api.Nomination;
import org.multaqa.registration.api.OfficeDescription;
import org.multaqa.registration.api.OwnAnswers;
import org.multaqa.registration.api.QuestionContent.Condition;
import org.multaqa.registration.api.QuestionContent;
import org.multaqa.registration.api.RegistrationApi;
import org.multaqa.registration.api.Replacement;
import org.multaqa.registration.api.SeatOffersApi;

/** How a meeting is set up: accounts, the meeting, offices, roles, delegations. */
final class MeetingActs {

	/** The player says itself in which language it is answered. */
	private static final String SPOKEN = "en";

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
			this.script.act("account/" + person.id(), people.accounts(), AccountsApi.class, (api) -> api.open(null,
					SPOKEN, new NewAccount(person.id(), person.name(), person.email(), person.language())));
		});
		meeting();
		this.seeds.offices().offices().forEach((office) -> {
			this.script.about("office/" + office.id(), List.of());
			this.script.act("office/" + office.id(), office.registered(), Need.VERSION_IF_ANY, RegistrationApi.class,
					(api) -> api.put(null, office.id(), new OfficeDescription(office.kind(), office.names())));
		});
		this.script.chapter(Chapter.DELEGATIONS);
		this.seeds.delegations().delegations().forEach(this::delegation);
	}

	private void meeting() {
		var file = this.seeds.meeting();
		var meeting = file.meeting();
		this.script.about("meeting/" + meeting.id(), List.of());
		act("meeting/planned", meeting.planned(),
				(api) -> api.plan(null,
						new NewMeeting(meeting.id(), meeting.names(), meeting.from(), meeting.to(),
								meeting.timeZone().getId(), meeting.venue(), meeting.languages(), meeting.consentRule(),
								file.sample(), meeting.textsCurrentIn(), meeting.passkeysFor())));
		file.stages()
			.forEach((stage) -> act("meeting/" + ModelJson.wireName(stage.stage()), stage,
					(api) -> api.reach(meeting.id(), new NextStage(stage.stage()))));
		for (int i = 0; i < file.questions().size(); i++) {
			question("question/" + (i + 1), file.questions().get(i));
		}
		file.roles()
			.forEach((granted) -> act("role/" + granted.person() + "/" + ModelJson.wireName(granted.role()), granted,
					(api) -> api.appoint(meeting.id(), granted.person(), ModelJson.wireName(granted.role()))));
	}

	private void question(String name, Question question) {
		var after = question.after();
		var condition = (after != null) ? new Condition(QuestionNames.at(after.question()), after.answer()) : null;
		var choices = question.choices().isEmpty() ? null : question.choices();
		this.script.act(name, question.asked(), Need.QUESTION_NAMES, RegistrationApi.class,
				(api) -> api.askQuestion(null, this.seeds.id(), new QuestionContent(question.kind(), question.text(),
						choices, question.needed(), question.roles(), condition, question.material())));
	}

	private void delegation(Delegation delegation) {
		this.script.about(subject(delegation), List.of());
		act("delegation/" + delegation.office() + "/invited", delegation.invited(), (api) -> api.invite(null,
				this.seeds.id(), new Invitation(delegation.office(), delegation.seats(), delegation.decides())));
		delegation.members().forEach((member) -> member(delegation, member));
		for (int i = 0; i < delegation.offers().size(); i++) {
			offer("delegation/" + delegation.office() + "/offer/" + (i + 1), delegation, delegation.offers().get(i));
		}
	}

	private void offer(String name, Delegation delegation, SeatsOffered offer) {
		var id = this.seeds.idOf(delegation.office());
		this.script.about(subject(delegation), List.of());
		this.script.act(name, offer.offered(), SeatOffersApi.class,
				(api) -> api.offer(null, id, new NewSeatOffer(offer.to(), offer.role(), offer.seats())));
		if (offer.accepted() != null) {
			this.script.act(name + "/accepted", offer.accepted(), Need.OFFER_NAME, SeatOffersApi.class,
					(api) -> api.accept(id, OfferNames.open(offer.to())));
		}
		if (offer.declined() != null) {
			this.script.act(name + "/declined", offer.declined(), Need.OFFER_NAME, SeatOffersApi.class,
					(api) -> api.decline(id, OfferNames.open(offer.to())));
		}
	}

	private String subject(Delegation delegation) {
		return "delegation/" + this.seeds.idOf(delegation.office());
	}

	private void member(Delegation delegation, Member member) {
		var id = this.seeds.idOf(delegation.office());
		var person = member.person();
		String name = "delegation/" + delegation.office() + "/" + person + "/";
		this.script.about(subject(delegation), List.of("person/" + person));
		if (member.nominated() != null) {
			act(name + "nominated", member.nominated(),
					(api) -> api.nominate(null, id, new Nomination(person, null, null, null, member.roles())));
		}
		var answered = member.answered();
		if (answered != null) {
			this.script.actBySelf(name + "answered", answered.at(), person, Need.QUESTION_NAMES, RegistrationApi.class,
					(api) -> api.answer(id, person, new OwnAnswers(answered.answers()
						.stream()
						.collect(Collectors.toMap((each) -> QuestionNames.at(each.question()), Answer::answer)))));
		}
		if (member.registered() != null) {
			this.script.actBySelf(name + "registered", member.registered().at(), person, RegistrationApi.class,
					(api) -> api.register(id, person, null));
		}
		if (member.declined() != null) {
			this.script.actBySelf(name + "declined", member.declined().at(), person, RegistrationApi.class,
					(api) -> api.decline(id, person));
		}
		if (member.approved() != null) {
			act(name + "approved", member.approved(), (api) -> api.approve(id, person));
		}
		if (member.checkedIn() != null) {
			act(name + "checked-in", member.checkedIn(), (api) -> api.checkIn(null, id, person));
		}
		if (member.withdrawn() != null) {
			act(name + "withdrawn", member.withdrawn(), (api) -> api.withdraw(id, person));
		}
		var replaced = member.replaced();
		if (replaced != null) {
			this.script.about(subject(delegation), List.of("person/" + replaced.successor()));
			act(name + "replaced", replaced,
					(api) -> api.replace(null, id, person, new Replacement(replaced.successor(), null, null, null)));
		}
	}

	private void act(String name, Done done, Consumer<RegistrationApi> call) {
		this.script.act(name, done, RegistrationApi.class, call);
	}

}
