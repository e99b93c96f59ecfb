package org.multaqa.launcher.rehearsal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.Act;
import org.multaqa.launcher.seeds.Seeds;
import org.multaqa.registration.api.AnswerTotals;
import org.multaqa.registration.api.RegistrationApi;

/**
 * When the meeting begins, every answer to its questions is counted. It is asked then,
 * for what people have answered is erased soon after the meeting.
 */
final class CountedAnswers {

	private final Seeds seeds;

	private final PublicApi api;

	private @Nullable String fault;

	CountedAnswers(Seeds seeds, PublicApi api) {
		this.seeds = seeds;
		this.api = api;
	}

	/** Told of each act before it is played. */
	void before(Act act) {
		if (this.fault == null && act.name().equals("meeting/running")) {
			var counted = this.api.read(RegistrationApi.class, (api) -> api.answers(this.seeds.id()))
				.stream()
				.map(AnswerTotals::answered)
				.toList();
			this.fault = judge(counted, this.seeds.answersToQuestions());
		}
	}

	/** What is wrong with them; empty if nothing is. */
	String fault() {
		return (this.fault != null) ? this.fault : "the meeting of the story never begins";
	}

	private static String judge(List<Integer> counted, List<Integer> given) {
		return counted.equals(given) ? "" : "counted " + counted + ", given " + given;
	}

}
