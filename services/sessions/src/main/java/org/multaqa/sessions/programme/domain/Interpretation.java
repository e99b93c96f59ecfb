package org.multaqa.sessions.programme.domain;

import java.util.List;

import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/** Into which languages a session is interpreted, and by whom. */
public final class Interpretation {

	private Interpretation() {
	}

	/** The languages that a session promises and into which nobody interprets. */
	public static List<String> missing(SessionPlan plan) {
		var promised = plan.interpretation();
		return (promised == null) ? List.of()
				: promised.stream()
					.distinct()
					.filter((language) -> plan.people().stream().noneMatch((each) -> interprets(each, language)))
					.toList();
	}

	private static boolean interprets(Contributor contributor, String language) {
		return contributor.part() == Part.INTERPRETER && language.equals(contributor.language());
	}

	/**
	 * Insists that it is said of interpreters, and of nobody else, into which language
	 * they interpret.
	 * @throws RuleViolation {@code programme.interpreter-without-language},
	 * {@code programme.language-without-interpreter}
	 */
	static void check(SessionPlan plan) {
		for (Contributor contributor : plan.people()) {
			boolean interprets = contributor.part() == Part.INTERPRETER;
			if (interprets && contributor.language() == null) {
				throw RuleViolation.badInput("programme.interpreter-without-language", contributor.person());
			}
			if (!interprets && contributor.language() != null) {
				throw RuleViolation.badInput("programme.language-without-interpreter", contributor.person());
			}
		}
	}

}
