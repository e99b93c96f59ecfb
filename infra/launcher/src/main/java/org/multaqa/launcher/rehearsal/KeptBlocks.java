package org.multaqa.launcher.rehearsal;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.Expectations.OfOffice;
import org.multaqa.model.ModelJson;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stance;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.portal.journal.EntryView;

/**
 * Every block is in the history of its recommendation, with the words that it came with.
 */
final class KeptBlocks {

	private static final String STATED = "org.multaqa.recommendation.position-stated.v1";

	private KeptBlocks() {
	}

	/**
	 * What is missing; empty if nothing is.
	 * @param blocks those of the story
	 * @param history what happened to a recommendation
	 */
	static String fault(List<OfOffice> blocks, Function<RecommendationId, List<EntryView>> history) {
		for (OfOffice block : blocks) {
			if (history.apply(block.recommendation()).stream().noneMatch((entry) -> tells(entry, block))) {
				return "the history of " + block.recommendation() + " does not tell that " + block.office()
						+ " has blocked it, and why";
			}
		}
		return "";
	}

	private static boolean tells(EntryView entry, OfOffice block) {
		if (!entry.type().equals(STATED) || entry.data() == null) {
			return false;
		}
		@Nullable PositionStated stated = ModelJson.mapper().treeToValue(entry.data(), PositionStated.class);
		return stated != null && stated.office().equals(block.office()) && stated.stance() == Stance.BLOCK
				&& stated.reason() != null && stated.reason().equals(block.reason());
	}

}
