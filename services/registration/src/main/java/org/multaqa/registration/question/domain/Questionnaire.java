package org.multaqa.registration.question.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.Question;
import org.multaqa.registration.api.QuestionContent;
import org.multaqa.registration.api.QuestionContent.Condition;
import org.multaqa.registration.api.QuestionKind;
import org.multaqa.registration.domain.Limits;

/**
 * The questions of a meeting to those who come, in the order in which they are asked. A
 * question can be another, and go, until it is answered for the first time: from then on
 * people have answered these very words. It can still be asked no more. It is nobody
 * else's business, and tells nothing.
 *
 * @param questions those that are asked no more included
 */
public record Questionnaire(MeetingId meeting, List<Question> questions) {

	/** How many questions a meeting may have, those that are asked no more included. */
	public static final int MOST = 50;

	/** From how many choices one answer is chosen at most. */
	public static final int MOST_CHOICES = 100;

	public Questionnaire {
		questions = List.copyOf(questions);
	}

	/** That of a meeting that asks nothing. */
	public static Questionnaire empty(MeetingId meeting) {
		return new Questionnaire(meeting, List.of());
	}

	/**
	 * Asks one more, as the last.
	 * @throws RuleViolation {@code question.too-many}, and as {@link #change}
	 */
	public Decision<Questionnaire> ask(String id, QuestionContent content) {
		if (find(id).isPresent()) {
			return Decision.unchanged(this);
		}
		if (this.questions.size() >= MOST) {
			throw new RuleViolation("question.too-many", MOST);
		}
		var all = new ArrayList<>(this.questions);
		all.add(asked(id, content, this.questions));
		return quietly(all);
	}

	/**
	 * Asks it otherwise.
	 * @throws RuleViolation {@code question.unknown}, {@code question.answered},
	 * {@code question.no-choices}, {@code question.too-many-choices},
	 * {@code question.bad-condition}, {@code text.too-long}
	 */
	public Decision<Questionnaire> change(String id, QuestionContent content) {
		var known = get(id);
		known.change().orThrow();
		return with(asked(id, content, this.questions.subList(0, this.questions.indexOf(known))));
	}

	/**
	 * Takes it away, as if it had never been asked.
	 * @throws RuleViolation {@code question.unknown}, {@code question.answered},
	 * {@code question.others-follow}
	 */
	public Decision<Questionnaire> remove(String id) {
		get(id).change().orThrow();
		if (this.questions.stream().anyMatch((other) -> follows(other, id))) {
			throw new RuleViolation("question.others-follow");
		}
		return quietly(this.questions.stream().filter((other) -> !other.id().equals(id)).toList());
	}

	/**
	 * Asks it no more, and so nothing that follows an answer to it of who has not given
	 * it yet.
	 * @throws RuleViolation {@code question.unknown}
	 */
	public Decision<Questionnaire> retire(String id) {
		return with(copy(get(id), get(id).answered(), true));
	}

	/**
	 * Asks it at another place.
	 * @param place from 1; beyond the last is the last
	 * @throws RuleViolation {@code question.unknown}, {@code question.others-follow}
	 * where it would come before the one after whose answer it is asked
	 */
	public Decision<Questionnaire> place(String id, int place) {
		var moved = get(id);
		var all = new ArrayList<>(this.questions);
		all.remove(moved);
		all.add(Math.clamp(place - 1L, 0, all.size()), moved);
		for (var question : all) {
			if (question.after() != null && indexIn(all, question.after().question()) > all.indexOf(question)) {
				throw new RuleViolation("question.others-follow");
			}
		}
		return quietly(all);
	}

	/** These are answered, so from now on they stay as they are. */
	public Decision<Questionnaire> answered(Collection<String> ids) {
		return quietly(this.questions.stream()
			.map((question) -> ids.contains(question.id()) ? copy(question, true, question.retired()) : question)
			.toList());
	}

	/**
	 * Insists on answers that these questions take. What must be answered is asked as far
	 * as the person could see it: a question that first follows from these very answers
	 * is still open.
	 * @param roles as what the person comes
	 * @param before what the person had answered, by question
	 * @param answers all that the person answers now, by question
	 * @throws RuleViolation {@code question.not-asked}, {@code question.bad-answer},
	 * {@code question.needs-answer}
	 */
	public void check(Collection<Role> roles, Map<String, List<String>> before, Map<String, List<String>> answers) {
		answers.forEach((id, answer) -> {
			var question = find(id).filter((known) -> known.isAskedOf(roles, answers))
				.orElseThrow(() -> new RuleViolation("question.not-asked"));
			if (!question.takes(answer)) {
				throw RuleViolation.badInput("question.bad-answer", question.text());
			}
		});
		for (var question : this.questions) {
			if (question.needed() && question.isAskedOf(roles, before) && question.isAskedOf(roles, answers)
					&& !answers.containsKey(question.id())) {
				throw RuleViolation.badInput("question.needs-answer", question.text());
			}
		}
	}

	/**
	 * The material questions that are answered otherwise, for the first time, or no more.
	 * @param before what the person had answered, by question
	 * @param answers all that the person answers now, by question
	 * @return their ids, in their order; choices in another order are the same answer
	 */
	public List<String> amended(Map<String, List<String>> before, Map<String, List<String>> answers) {
		return this.questions.stream()
			.filter(Question::asksApproval)
			.map(Question::id)
			.filter((id) -> !said(before, id).equals(said(answers, id)))
			.toList();
	}

	public Optional<Question> find(String id) {
		return this.questions.stream().filter((question) -> question.id().equals(id)).findFirst();
	}

	public Question get(String id) {
		return find(id).orElseThrow(() -> RuleViolation.unknown("question.unknown", id));
	}

	private Decision<Questionnaire> with(Question changed) {
		UnaryOperator<Question> change = (other) -> other.id().equals(changed.id()) ? changed : other;
		return quietly(this.questions.stream().map(change).toList());
	}

	private Decision<Questionnaire> quietly(List<Question> others) {
		return new Decision<>(new Questionnaire(this.meeting, others), List.of());
	}

	private static Question asked(String id, QuestionContent content, List<Question> before) {
		var choices = checkedChoices(content);
		@Nullable Condition after = content.after();
		if (after != null && before.stream()
			.noneMatch((other) -> other.id().equals(after.question()) && other.values().contains(after.answer()))) {
			throw RuleViolation.badInput("question.bad-condition");
		}
		List<Role> roles = (content.roles() != null) ? content.roles().stream().distinct().sorted().toList()
				: List.of();
		return new Question(id, content.kind(), Limits.question(content.text()), choices,
				Boolean.TRUE.equals(content.needed()), roles, after, false, false,
				Boolean.TRUE.equals(content.material()) ? Boolean.TRUE : null);
	}

	private static List<LocalizedText> checkedChoices(QuestionContent content) {
		boolean chosen = content.kind() == QuestionKind.CHOICE || content.kind() == QuestionKind.SEVERAL;
		List<LocalizedText> choices = (content.choices() != null) ? content.choices() : List.of();
		if (chosen == choices.isEmpty()) {
			throw RuleViolation.badInput("question.no-choices");
		}
		if (choices.size() > MOST_CHOICES) {
			throw RuleViolation.badInput("question.too-many-choices", MOST_CHOICES);
		}
		choices.forEach(Limits::choice);
		return choices;
	}

	private static Set<String> said(Map<String, List<String>> answers, String id) {
		return Set.copyOf(answers.getOrDefault(id, List.of()));
	}

	private static boolean follows(Question other, String id) {
		return other.after() != null && other.after().question().equals(id);
	}

	private static int indexIn(List<Question> all, String id) {
		return all.stream().map(Question::id).toList().indexOf(id);
	}

	private static Question copy(Question question, boolean answered, boolean retired) {
		return new Question(question.id(), question.kind(), question.text(), question.choices(), question.needed(),
				question.roles(), question.after(), answered, retired, question.material());
	}

}
