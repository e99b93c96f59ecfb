package org.multaqa.registration.delegation.application;

import java.util.List;
import java.util.TreeMap;

import org.multaqa.registration.api.AnswerTotals;
import org.multaqa.registration.api.Question;
import org.multaqa.registration.delegation.domain.Answers;
import org.multaqa.registration.delegation.domain.Membership;

/**
 * All answers to the questions of a meeting.
 *
 * @param questions in their order
 * @param all of those who come, by office
 */
public record GivenAnswers(List<Question> questions, List<One> all) {

	public GivenAnswers {
		questions = List.copyOf(questions);
		all = List.copyOf(all);
	}

	/** How each question is answered; numbers only. */
	List<AnswerTotals> totals() {
		return this.questions.stream().map(this::total).toList();
	}

	private AnswerTotals total(Question question) {
		var counts = new TreeMap<String, Integer>();
		question.values().forEach((value) -> counts.put(value, 0));
		int asked = 0;
		int answered = 0;
		for (var one : this.all) {
			var answers = one.answers().byQuestion();
			asked += question.isAskedOf(one.membership().member().roles(), answers) ? 1 : 0;
			var answer = answers.getOrDefault(question.id(), List.of());
			answered += answer.isEmpty() ? 0 : 1;
			answer.forEach((value) -> counts.computeIfPresent(value, (_, number) -> number + 1));
		}
		return new AnswerTotals(question, asked, answered, counts);
	}

	/** Those of one person. */
	public record One(Membership membership, Answers answers) {

	}

}
