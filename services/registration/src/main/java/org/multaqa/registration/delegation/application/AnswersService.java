package org.multaqa.registration.delegation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.AnswerTotals;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.api.MemberActions;
import org.multaqa.registration.api.Question;
import org.multaqa.registration.delegation.domain.Answers;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Member;
import org.multaqa.registration.delegation.domain.MemberStage.Amended;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.question.application.QuestionService;
import org.multaqa.registration.question.domain.Questionnaire;

/**
 * What people answer to the questions of their meeting. Answers are sealed before they
 * reach a delegation, as needs are.
 */
public class AnswersService {

	private final Aggregates<Delegation> delegations;

	private final DelegationAccess access;

	private final QuestionService questions;

	private final NeedsCipher cipher;

	public AnswersService(Aggregates<Delegation> delegations, DelegationAccess access, QuestionService questions,
			NeedsCipher cipher) {
		this.delegations = delegations;
		this.access = access;
		this.questions = questions;
		this.cipher = cipher;
	}

	/**
	 * Answers; nothing is told about it but that the person is to be approved once more,
	 * where an answer is another that was approved.
	 * @param person who; only oneself
	 * @param answers all of them, by question
	 * @throws RuleViolation {@code delegation.unknown}, as
	 * {@link MemberActions#sayNeeds}, and as {@link Questionnaire#check}
	 */
	public Versioned<Membership> change(RequestContext context, DelegationId id, PersonId person,
			Map<String, List<String>> answers) {
		return this.access.change(this.cipher.sealed(context), id, (actions) -> actions.member(person).sayNeeds(),
				(actions, delegation) -> {
					var member = delegation.get(person);
					var before = open(delegation, member).byQuestion();
					var said = new Answers(answers);
					var asked = this.questions.take(context, delegation.meeting(), member.roles(), before,
							said.byQuestion());
					if (before.equals(said.byQuestion())) {
						return Decision.unchanged(delegation);
					}
					List<String> amended = actions.member(person).needsApproval()
							? asked.amended(before, said.byQuestion()) : List.of();
					return delegation.member(person)
						.changeAnswers(answers.isEmpty() ? null : this.cipher.seal(said, id, person), amended);
				})
			.map((state) -> state.member(person));
	}

	/**
	 * How the questions of a meeting are answered by those who come, for organisers.
	 * @return for each question, in their order; numbers only
	 * @throws RuleViolation {@code meeting.unknown}, and as {@link MeetingActions#read}
	 */
	public List<AnswerTotals> totals(Actor actor, MeetingId meeting) {
		return given(actor, meeting).totals();
	}

	/**
	 * The answers of everybody who comes, for organisers.
	 * @throws RuleViolation as {@link #totals}
	 */
	public GivenAnswers given(Actor actor, MeetingId meeting) {
		var questions = this.questions.read(actor, meeting).questions();
		var all = new ArrayList<GivenAnswers.One>();
		this.delegations.forEach(DelegationListing.to(meeting),
				(delegation) -> delegation.state()
					.members()
					.stream()
					.filter((member) -> member.stage().comes())
					.forEach((member) -> all.add(new GivenAnswers.One(new Membership(delegation.state(), member),
							open(delegation.state(), member)))));
		return new GivenAnswers(questions, all);
	}

	/**
	 * The questions whose other answers are to be approved, for the person and for
	 * organisers.
	 * @return none, too, where the actor may not read answers
	 */
	public List<LocalizedText> amended(Actor actor, Membership membership) {
		var delegation = membership.delegation();
		if (!(membership.member().stage() instanceof Amended amended && amended.questions() != null)
				|| !this.access.mayReadNeeds(actor, membership)) {
			return List.of();
		}
		return this.questions.of(delegation.meeting())
			.questions()
			.stream()
			.filter((question) -> amended.questions().contains(question.id()))
			.map(Question::text)
			.toList();
	}

	/** The answers of a member, read by whoever may. */
	Answers open(Delegation delegation, Member member) {
		return (member.answers() != null) ? this.cipher.open(member.answers(), delegation.id(), member.person())
				: Answers.none();
	}

}
