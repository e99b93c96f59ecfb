package org.multaqa.portal.trace;

import java.util.List;

/**
 * Words that were lost on the way.
 *
 * @param outputs outputs carried forward that no recommendation cites
 * @param recommendations agreed recommendations that no initiative carries out
 */
public record Orphans(List<Link> outputs, List<Link> recommendations) {

	public Orphans {
		outputs = List.copyOf(outputs);
		recommendations = List.copyOf(recommendations);
	}

}
