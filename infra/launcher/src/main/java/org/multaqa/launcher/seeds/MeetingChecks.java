package org.multaqa.launcher.seeds;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.DelegationsFile.Answer;
import org.multaqa.launcher.seeds.DelegationsFile.Answered;
import org.multaqa.launcher.seeds.DelegationsFile.Delegation;
import org.multaqa.launcher.seeds.DelegationsFile.Member;
import org.multaqa.launcher.seeds.DelegationsFile.SeatsOffered;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/** The meeting, its people and its delegations make sense. */
final class MeetingChecks {

	private static final Set<Role> SEATS = EnumSet.of(Role.HEAD, Role.DELEGATE, Role.HEADQUARTERS, Role.PRESIDENT,
			Role.SECRETARY_GENERAL);

	private final MeetingFile file;

	private final MeetingFile.People people;

	private final DelegationsFile delegations;

	private final Faults faults;

	MeetingChecks(MeetingFile file, MeetingFile.People people, DelegationsFile delegations, Faults faults) {
		this.file = file;
		this.people = people;
		this.delegations = delegations;
		this.faults = faults;
	}

	void check() {
		if (this.file.format() != 1) {
			this.faults.add(this.file, "format", "only format 1 is known");
		}
		if (this.file.meeting().to().isBefore(this.file.meeting().from())) {
			this.faults.add(this.file.meeting(), "to", "the meeting ends before it begins");
		}
		this.file.meeting().languages().forEach((language) -> language(this.file.meeting(), "languages", language));
		if (this.people.sample() != this.file.sample()) {
			this.faults.add(this.people, "sample", "not as in meeting.yaml");
		}
		if (this.file.clock().isBefore(this.file.meeting().planned().at())) {
			this.faults.add(this.file, "clock", "there is nothing to see before the meeting is planned");
		}
		if (this.file.clock().toLocalDate().isAfter(this.file.meeting().to().plusYears(1))) {
			this.faults.add(this.file, "clock", "more than a year after the meeting");
		}
		people();
		questions();
		consent();
		var offices = new HashSet<OfficeId>();
		for (Delegation delegation : this.delegations.delegations()) {
			if (!offices.add(delegation.office())) {
				this.faults.add(delegation, "office", "this office already has a delegation");
			}
			delegation.seats()
				.keySet()
				.stream()
				.filter((role) -> !SEATS.contains(role))
				.forEach((role) -> this.faults.add(delegation, "seats",
						"a delegation has no seat for the role " + ModelJson.wireName(role)));
			delegation.members().forEach((member) -> member(delegation, member));
			delegation.offers().forEach((offer) -> offer(delegation, offer));
		}
	}

	private void consent() {
		long deciding = this.delegations.delegations().stream().filter(Delegation::decides).count();
		if (this.file.meeting().consentRule() instanceof ConsentRule.AtLeast(int needed) && needed > deciding
				&& !this.faults.anyIn(this.delegations, "delegations")) {
			this.faults.add(this.file.meeting(), "consentRule",
					needed + " offices must agree, and " + deciding + " decide: nothing would ever be agreed");
		}
	}

	private void offer(Delegation delegation, SeatsOffered offer) {
		if (this.delegations.delegations().stream().noneMatch((other) -> other.office().equals(offer.to()))) {
			this.faults.add(offer, "to", "this office has no delegation");
		}
		if (offer.to().equals(delegation.office())) {
			this.faults.add(offer, "to", "an office offers seats to another office");
		}
		if (offer.accepted() != null && offer.declined() != null) {
			this.faults.add(offer, "declined", "what is accepted is not declined");
		}
	}

	private void questions() {
		var questions = this.file.questions();
		for (int i = 0; i < questions.size(); i++) {
			var question = questions.get(i);
			if (i > 0 && question.asked().at().isBefore(questions.get(i - 1).asked().at())) {
				this.faults.add(question, "asked", "is earlier than the question before it");
			}
			var after = question.after();
			if (after != null && (after.question() < 1 || after.question() > i)) {
				this.faults.add(after, "question", "no earlier question has this place");
			}
		}
	}

	private void answers(Answered answered) {
		var questions = this.file.questions();
		for (Answer answer : answered.answers()) {
			if (answer.question() < 1 || answer.question() > questions.size()) {
				this.faults.add(answer, "question", "no question has this place");
			}
			else if (answered.at().isBefore(questions.get(answer.question() - 1).asked().at())) {
				this.faults.add(answer, "question", "it had not been asked yet");
			}
		}
	}

	private void people() {
		var addresses = new HashSet<String>();
		for (var person : this.people.people()) {
			if (!addresses.add(person.email())) {
				this.faults.add(person, "email", "somebody else has this address");
			}
			if (!person.email().contains("@")) {
				this.faults.add(person, "email", "not an e-mail address");
			}
			else if (this.people.sample() && !person.email().matches(".+@example\\.(org|com|net)")) {
				this.faults.add(person, "email", "an invented person has an address at example.org");
			}
			language(person, "language", person.language());
		}
	}

	private void member(Delegation delegation, Member member) {
		if (member.nominated() == null && delegation.members()
			.stream()
			.noneMatch((other) -> other.replaced() != null && other.replaced().successor().equals(member.person()))) {
			this.faults.add(member, "person", "neither nominated nor anybody's successor");
		}
		if (member.answered() != null) {
			answers(member.answered());
		}
		var replaced = member.replaced();
		if (replaced != null && !isMember(delegation, replaced.successor())) {
			this.faults.add(replaced, "successor", "is not listed as a member of the delegation");
		}
		inOrder(member, "registered", member.nominated(), member.registered());
		inOrder(member, "approved", member.registered(), member.approved());
		inOrder(member, "checkedIn", member.approved(), member.checkedIn());
		if (member.approved() != null && member.registered() == null) {
			this.faults.add(member, "approved", "nobody is approved who has not registered");
		}
	}

	private static boolean isMember(Delegation delegation, PersonId person) {
		return delegation.members().stream().anyMatch((member) -> member.person().equals(person));
	}

	private void inOrder(Member member, String key, @Nullable Done before, @Nullable Done after) {
		if (before != null && after != null && after.at().isBefore(before.at())) {
			this.faults.add(member, key, "is earlier than the step before it");
		}
	}

	private void language(Object record, String key, String language) {
		try {
			LocalizedText.checkLanguage(language);
		}
		catch (IllegalArgumentException ex) {
			this.faults.add(record, key, String.valueOf(ex.getMessage()));
		}
	}

}
