package org.multaqa.launcher.seeds;

import tools.jackson.databind.JsonNode;

import org.multaqa.model.OfficeId;

/**
 * The platform names offers of seats itself. In seeds an offer is the one that is open
 * from a delegation to an office; what is called has the name in that one's stead.
 */
final class OfferNames {

	private static final String PREFIX = "$offer-to-";

	private OfferNames() {
	}

	/** Stands for the name until the playing knows it. */
	static String open(OfficeId to) {
		return PREFIX + to;
	}

	/**
	 * Fills in what only the playing knows.
	 * @param path {@code …/delegations/{delegation}/seat-offers/$offer-to-{office}/…}
	 * @param offers of the meeting, as the platform tells them
	 * @return the same where no such offer is open
	 */
	static String fill(String path, JsonNode offers) {
		for (JsonNode offer : offers) {
			String standIn = offer.path("delegation").asString("") + "/seat-offers/" + PREFIX
					+ offer.path("to").asString("") + "/";
			if (offer.path("state").asString("").equals("open") && path.contains(standIn)) {
				return path.replace(PREFIX + offer.path("to").asString(""), offer.path("id").asString(""));
			}
		}
		return path;
	}

}
