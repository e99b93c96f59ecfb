package org.multaqa.portal.pages.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.questions.QuestionsPage.Count;
import org.multaqa.portal.pages.questions.QuestionsPage.Row;
import org.multaqa.portal.pages.questions.QuestionsPage.Said;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.registration.api.AnswerTotals;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.api.Question;
import org.multaqa.registration.api.SeatRoles;

/**
 * The questions of a meeting, as organisers see them.
 *
 * @param totals all questions with the counts of their answers
 */
record QuestionsPresenter(PageRequest pageRequest, @Nullable List<AnswerTotals> totals) {

	QuestionsPage page() {
		return new QuestionsPage((this.totals != null) ? rows(this.totals) : null, fields(null, questions()), mayAsk());
	}

	QuestionPage question(String id) {
		var all = questions();
		var question = all.stream()
			.filter((each) -> each.id().equals(id))
			.findFirst()
			.orElseThrow(this.pageRequest::unknown);
		return new QuestionPage(id, fields(question, all.subList(0, all.indexOf(question))),
				may(rule().and(question::change)));
	}

	/** What the reader may do with the questions, by their owner's rule. */
	private Permission rule() {
		var actor = this.pageRequest.actorOrVisitor();
		return new MeetingActions(actor, this.pageRequest.inMeeting().roles()).question();
	}

	private ActionState mayAsk() {
		return may(rule());
	}

	private ActionState may(Permission permission) {
		return this.pageRequest.quietly("registration", permission.isAllowed());
	}

	private List<Question> questions() {
		return (this.totals != null) ? this.totals.stream().map(AnswerTotals::question).toList() : List.of();
	}

	private List<Row> rows(List<AnswerTotals> all) {
		var rows = new ArrayList<Row>();
		for (var total : all) {
			var question = total.question();
			var counts = question.values()
				.stream()
				.map((value) -> new Count(value, choice(question, value), total.counts().getOrDefault(value, 0)))
				.toList();
			rows.add(new Row(rows.size() + 1, question, total.asked(), total.answered(), counts, after(question),
					may(rule().and(question::change)),
					may(question.answered() ? rule().and(question::retirement) : Permission.alreadySo())));
		}
		return rows;
	}

	private @Nullable Said after(Question question) {
		var after = question.after();
		return (after != null) ? questions().stream()
			.filter((other) -> other.id().equals(after.question()))
			.map((other) -> said(other, after.answer()))
			.findFirst()
			.orElse(null) : null;
	}

	private QuestionFields fields(@Nullable Question now, List<Question> before) {
		var conditions = before.stream()
			.filter((question) -> !question.retired())
			.flatMap((question) -> question.values()
				.stream()
				.map((value) -> new QuestionFields.Condition(question.id() + ":" + value, said(question, value))))
			.toList();
		Stream<LocalizedText> texts = (now != null) ? Stream.of(now.text()) : Stream.empty();
		return new QuestionFields(now, new MeetingContext(this.pageRequest).languages(texts), roles(), conditions);
	}

	private static List<Role> roles() {
		return Stream.concat(SeatRoles.ANYWHERE.stream(), SeatRoles.OF_HEADQUARTERS.stream()).toList();
	}

	private static Said said(Question question, String value) {
		return new Said(question.text(), value, choice(question, value));
	}

	private static @Nullable LocalizedText choice(Question question, String value) {
		return question.choices().isEmpty() ? null : question.choices().get(Integer.parseInt(value) - 1);
	}

}
