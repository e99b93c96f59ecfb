package org.multaqa.portal.edge.calls;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HealthTest {

	private static final HttpTimeoutException LATE = new HttpTimeoutException("request timed out");

	private final Health health = new Health(nowhere());

	@Test
	void a_service_where_nobody_listens_is_away_at_once() {
		this.health.failed("sessions", new CompletionException(new ConnectException()), true);

		assertThat(this.health.away()).containsExactly("sessions");
	}

	@Test
	void a_service_that_says_so_is_away_until_it_says_otherwise() {
		this.health.answered("sessions", 503);
		assertThat(this.health.isUp("sessions")).isFalse();

		this.health.answered("sessions", 200);
		assertThat(this.health.isUp("sessions")).isTrue();
	}

	@Test
	void a_slow_service_is_away_only_when_it_was_late_several_times_on_end() {
		for (int look = 1; look < Health.LATE; look++) {
			this.health.failed("sessions", new CompletionException(LATE), false);
		}
		assertThat(this.health.isUp("sessions")).isTrue();

		this.health.answered("sessions", 200);
		this.health.failed("sessions", LATE, false);
		assertThat(this.health.isUp("sessions")).isTrue();

		for (int look = 1; look < Health.LATE; look++) {
			this.health.failed("sessions", LATE, false);
		}
		assertThat(this.health.isUp("sessions")).isFalse();
	}

	@Test
	void while_the_portal_itself_is_late_nobody_else_is_away_for_that() {
		for (int look = 0; look < 10 * Health.LATE; look++) {
			this.health.failed("sessions", LATE, true);
		}

		assertThat(this.health.isUp("sessions")).isTrue();
	}

	@Test
	void looks_again_after_it_was_stopped_and_started() {
		this.health.start();
		this.health.stop();
		assertThat(this.health.isRunning()).isFalse();

		this.health.start();
		assertThat(this.health.isRunning()).isTrue();
		this.health.stop();
	}

	private static ServiceAddresses nowhere() {
		var nowhere = ServiceAddresses.NAMES.stream()
			.collect(Collectors.toMap((name) -> name, (name) -> "http://localhost:1"));
		return new ServiceAddresses(nowhere, nowhere, "", "");
	}

}
