package org.multaqa.portal.rebuild;

import java.util.List;

/**
 * What was found when the read models in use were compared with the log.
 *
 * @param equal whether what is in use is what the log says, as far as it goes
 * @param compared how many subjects were compared
 * @param different the subjects that differ
 * @param behind the subjects of which the listener has not applied all yet; nothing is
 * said of them
 */
public record Comparison(boolean equal, int compared, List<String> different, List<String> behind) {

	public Comparison {
		different = List.copyOf(different);
		behind = List.copyOf(behind);
	}

}
