package org.multaqa.launcher.seeds;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfferNamesTest {

	private static final String OFFERS = """
			[{"id":"of-declined","delegation":"m-rio","to":"costa","state":"declined"},
			{"id":"of-another","delegation":"m-montana","to":"costa","state":"open"},
			{"id":"of-open","delegation":"m-rio","to":"costa","state":"open"}]""";

	@Test
	void are_those_of_the_offer_that_is_open() {
		String path = path("m-rio", "costa");

		assertThat(OfferNames.fill(path, ModelJson.mapper().readTree(OFFERS)))
			.isEqualTo("/api/v1/delegations/m-rio/seat-offers/of-open/acceptance");
	}

	@Test
	void stay_unknown_where_no_such_offer_is_open() {
		String path = path("m-costa", "rio");

		assertThat(OfferNames.fill(path, ModelJson.mapper().readTree(OFFERS))).isEqualTo(path);
	}

	private static String path(String delegation, String to) {
		return "/api/v1/delegations/" + delegation + "/seat-offers/" + OfferNames.open(new OfficeId(to))
				+ "/acceptance";
	}

}
