package org.multaqa.sessions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.ModelJson;
import org.multaqa.model.PlanningRule;
import org.multaqa.testkit.MessagesContract;

class MessagesTest extends MessagesContract {

	MessagesTest() {
		super("sessions", List.of("meeting", "programme", "proposal", "schedule", "sign-up", "material", "workshop",
				"output", "late-words", "person", "guest", "text", "actor", "role"), names());
	}

	/** A rule of planning has a name, and words with which it refuses. */
	private static String[] names() {
		var rules = Arrays.stream(PlanningRule.values())
			.flatMap((rule) -> Stream.of("problem." + rule.code(), "planning-rule." + ModelJson.wireName(rule)));
		return Stream.concat(Stream.of("role.author", "role.chair", "role.speaker", "schedule.reason"), rules)
			.toArray(String[]::new);
	}

}
