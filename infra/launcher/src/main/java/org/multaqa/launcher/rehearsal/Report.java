package org.multaqa.launcher.rehearsal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;

/**
 * What a rehearsal found; written as JSON by {@code ./multaqa rehearse --json}.
 *
 * @param meeting which meeting was played
 * @param edition number of the published edition, empty if there is none
 * @param contentHash what the approvers approved
 * @param initiatives every line of the edition with its sources
 * @param events how many events lie in the log
 * @param journal what the portal has kept of them
 * @param deadLetters how many records no listener could apply
 * @param checks what was checked
 * @param seconds how long it took
 */
public record Report(String meeting, String edition, String contentHash, List<Line> initiatives, long events,
		Journal journal, long deadLetters, List<Check> checks, double seconds) {

	public Report {
		initiatives = List.copyOf(initiatives);
		checks = List.copyOf(checks);
	}

	/**
	 * Whether all of it holds.
	 * @return false if any check failed, or none was made
	 */
	public boolean ok() {
		return !this.checks.isEmpty() && this.checks.stream().allMatch(Check::ok);
	}

	public String json() {
		return ModelJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(this);
	}

	/** An initiative and where it comes from. */
	public record Line(String id, LocalizedText title, List<Recommendation> recommendations) {

		public Line {
			recommendations = List.copyOf(recommendations);
		}

	}

	/** A recommendation and the outputs that it cites. */
	public record Recommendation(String id, List<Output> outputs) {

		public Recommendation {
			outputs = List.copyOf(outputs);
		}

	}

	/** An output and the session in which it was said. */
	public record Output(String id, String session) {

	}

	/** What the portal's journal holds. */
	public record Journal(long subjects, long events, long gaps) {

	}

	/**
	 * Something that was checked.
	 *
	 * @param name a sentence
	 * @param ok whether it holds
	 * @param said what was found instead; absent where it holds
	 */
	public record Check(String name, boolean ok, @Nullable String said) {

		static Check of(String name, String fault) {
			return new Check(name, fault.isEmpty(), fault.isEmpty() ? null : fault);
		}

	}

}
