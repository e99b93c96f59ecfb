package org.multaqa.portal.edge.calls;

import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HealthTest {

	@Test
	void looks_again_after_it_was_stopped_and_started() {
		var nowhere = ServiceAddresses.NAMES.stream()
			.collect(Collectors.toMap((name) -> name, (name) -> "http://localhost:1"));
		var health = new Health(new ServiceAddresses(nowhere, ""));

		health.start();
		health.stop();
		assertThat(health.isRunning()).isFalse();

		health.start();
		assertThat(health.isRunning()).isTrue();
		health.stop();
	}

}
