package org.multaqa.portal.pages.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinkSessionTest {

	private Instant now = Instant.parse("2025-12-01T09:00:00Z");

	private final LinkSession links = new LinkSession(((InstantSource) () -> this.now).withZone(ZoneOffset.UTC));

	private final MockHttpServletRequest browser = new MockHttpServletRequest();

	@Test
	void an_invitation_stays_open_as_long_as_somebody_looks_at_it() {
		String opened = this.links.open(this.browser, "link-of-hind");

		for (int i = 0; i < 4; i++) {
			pass(LinkSession.LIFE.minusSeconds(1));
			assertThat(this.links.link(this.browser, opened)).isEqualTo("link-of-hind");
		}
		pass(LinkSession.LIFE);
		assertThat(this.links.link(this.browser, opened)).isEmpty();
	}

	@Test
	void each_has_its_own_id() {
		String hinds = this.links.open(this.browser, "link-of-hind");
		String ramis = this.links.open(this.browser, "link-of-rami");

		this.links.close(this.browser, ramis);

		assertThat(this.links.link(this.browser, hinds)).isEqualTo("link-of-hind");
		assertThat(this.links.link(this.browser, ramis)).isEmpty();
	}

	@Test
	void to_ask_opens_no_session() {
		assertThat(this.links.link(this.browser, "guessed")).isEmpty();
		assertThat(this.browser.getSession(false)).isNull();
	}

	private void pass(Duration time) {
		this.now = this.now.plus(time);
	}

}
