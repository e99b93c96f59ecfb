package org.multaqa.registration.delegation.application;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.registration.api.ImportView.Outcome;

/**
 * What becomes of a file of nominations: computed by the same code for who looks first
 * and for the deed.
 *
 * @param lines what becomes of each good line
 * @param faults why the others cannot be imported
 */
public record ImportPlan(List<Line> lines, List<ImportFault> faults) {

	public ImportPlan {
		lines = List.copyOf(lines);
		faults = List.copyOf(faults);
	}

	/**
	 * A short name that only this plan has: who is shown it and says it again gets
	 * exactly what was shown.
	 */
	public String hash() {
		return Hashes.sha256(this.lines.stream()
			.map((line) -> line.row().line() + " " + line.row().office() + " " + line.row().roles() + " "
					+ line.row().who() + " " + line.outcome())
			.collect(Collectors.joining("\n")));
	}

	/**
	 * What becomes of a line.
	 *
	 * @param person who it is; of somebody without an account an id that stands for the
	 * address
	 * @param knownAs what the person is called who has an account, or absent
	 * @param outcome whether there is a seat
	 * @param sameAs the line that says the same before, or 0
	 */
	public record Line(NominationRow row, PersonId person, @Nullable LocalizedText knownAs, Outcome outcome,
			long sameAs) {

	}

}
