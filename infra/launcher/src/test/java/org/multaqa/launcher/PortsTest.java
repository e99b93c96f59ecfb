package org.multaqa.launcher;

import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortsTest {

	@Test
	void two_platforms_that_start_at_once_have_ports_of_their_own() {
		var first = Ports.free();
		var second = Ports.free();

		assertThat(all(second)).doesNotContainAnyElementsOf(all(first));
	}

	private static Iterable<Integer> all(Ports ports) {
		return IntStream.rangeClosed(ports.first(), ports.mailbox()).boxed().toList();
	}

}
