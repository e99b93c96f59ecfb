package org.multaqa.launcher.rehearsal;

import java.util.List;

import org.multaqa.launcher.rehearsal.Report.Line;
import org.multaqa.model.LocalizedText;

/**
 * A roadmap as it can be read after a meeting.
 *
 * @param number of the edition, empty where none was published
 * @param contentHash what was approved, or what is being written
 * @param lines in its order; none if it cannot be read
 */
record Published(LocalizedText title, String number, String contentHash, List<Line> lines) {

	Published {
		lines = List.copyOf(lines);
	}

	/**
	 * Nothing can be read.
	 * @param name of the roadmap
	 */
	static Published nothing(String name) {
		return new Published(LocalizedText.of("en", name), "", "", List.of());
	}

}
