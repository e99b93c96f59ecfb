package org.multaqa.launcher.seeds;

import java.util.List;

/** The story of a meeting as calls of the public API, in the order of their moments. */
final class Acts {

	private Acts() {
	}

	static List<Act> of(Seeds seeds) {
		var script = new Script();
		new MeetingActs(seeds, script).tell();
		new SessionActs(seeds, script).tell();
		new RecommendationActs(seeds, script).tell();
		new RoadmapActs(seeds, script).tell();
		return script.inOrder();
	}

}
