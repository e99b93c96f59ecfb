package org.multaqa.registration.question.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.api.QuestionContent;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.question.domain.Questionnaire;

/** What organisers do with the questions of their meeting. */
public class QuestionService {

	private final Aggregates<Questionnaire> questionnaires;

	private final MeetingService meetings;

	public QuestionService(Aggregates<Questionnaire> questionnaires, MeetingService meetings) {
		this.questionnaires = questionnaires;
		this.meetings = meetings;
	}

	/**
	 * The questions of a meeting, for organisers.
	 * @throws RuleViolation {@code meeting.unknown}, and as {@link MeetingActions#read}
	 */
	public Questionnaire read(Actor actor, MeetingId meeting) {
		this.meetings.actions(actor, meeting).read().orThrow();
		return of(meeting);
	}

	/** The questions of a meeting, whoever may know of it. */
	public Questionnaire of(MeetingId meeting) {
		return this.questionnaires.find(meeting.value())
			.map(Versioned::state)
			.orElseGet(() -> Questionnaire.empty(meeting));
	}

	/**
	 * Asks one more.
	 * @return the questions, and the id of this one
	 * @throws RuleViolation {@code meeting.unknown}, as {@link MeetingActions#question},
	 * and as {@link Questionnaire#ask}
	 */
	public Asked ask(RequestContext context, MeetingId meeting, QuestionContent content) {
		String id = context.newId("q");
		return new Asked(id, change(context, meeting, (questions) -> questions.ask(id, content)));
	}

	public Questionnaire change(RequestContext context, MeetingId meeting, String id, QuestionContent content) {
		return change(context, meeting, (questions) -> questions.change(id, content));
	}

	public Questionnaire remove(RequestContext context, MeetingId meeting, String id) {
		return change(context, meeting, (questions) -> questions.remove(id));
	}

	public Questionnaire retire(RequestContext context, MeetingId meeting, String id) {
		return change(context, meeting, (questions) -> questions.retire(id));
	}

	public Questionnaire place(RequestContext context, MeetingId meeting, String id, int place) {
		return change(context, meeting, (questions) -> questions.place(id, place));
	}

	/**
	 * Insists on answers that the questions of a meeting take, and keeps in mind that
	 * they are answered, in one: no question changes in between.
	 * @param context how somebody answers who may
	 * @return the questions that were asked
	 * @throws RuleViolation as {@link Questionnaire#check}
	 */
	public Questionnaire take(RequestContext context, MeetingId meeting, Collection<Role> roles,
			Map<String, List<String>> before, Map<String, List<String>> answers) {
		var quiet = RequestContext.by(context.actor());
		return this.questionnaires.changeFrom(meeting.value(), Questionnaire.empty(meeting), quiet, (questions) -> {
			questions.check(roles, before, answers);
			return questions.answered(answers.keySet());
		}).state();
	}

	private Questionnaire change(RequestContext context, MeetingId meeting,
			Function<Questionnaire, Decision<Questionnaire>> act) {
		this.meetings.actions(context.actor(), meeting).question().orThrow();
		return this.questionnaires.changeFrom(meeting.value(), Questionnaire.empty(meeting), context, act).state();
	}

	/**
	 * One more question.
	 *
	 * @param id its id
	 * @param questions with it
	 */
	public record Asked(String id, Questionnaire questions) {

	}

}
