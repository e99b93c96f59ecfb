package org.multaqa.launcher.seeds;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.multaqa.launcher.seeds.Gateway.Answer;

/**
 * How far the services have told that each subject has come. An act that rests on another
 * service's fact says so ({@code Multaqa-Seen}), and the service that is asked waits
 * until it has heard of it.
 */
final class SeenSubjects {

	private final Map<String, Long> last = new HashMap<>();

	/** What is known after an act. */
	void note(Act act, Answer answer) {
		if (answer.sequence() > 0) {
			this.last.merge(act.subject(), answer.sequence(), Math::max);
		}
	}

	/**
	 * What an act has to be preceded by.
	 * @param act not yet done
	 * @return as the header has it; empty if it rests on nothing that was seen
	 */
	String before(Act act) {
		return act.restsOn()
			.stream()
			.filter(this.last::containsKey)
			.map((subject) -> subject + "@" + this.last.get(subject))
			.collect(Collectors.joining(", "));
	}

}
