package org.multaqa.roadmap.application;

import org.multaqa.model.RoadmapId;

/** Where a content of a roadmap is kept among documents that never change. */
public final class ContentAddress {

	private ContentAddress() {
	}

	/**
	 * The id of its document.
	 * @param hash of the content
	 */
	public static String of(RoadmapId roadmap, String hash) {
		return roadmap + "/" + hash;
	}

}
