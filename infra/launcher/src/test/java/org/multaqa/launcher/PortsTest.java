package org.multaqa.launcher;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

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

	@Test
	void processes_that_start_at_once_begin_at_runs_of_their_own() {
		var begun = LongStream.range(1_000, 1_020).map(Ports::firstTriedBy).sorted().boxed().toList();

		assertThat(begun).doesNotHaveDuplicates().allMatch((run) -> run >= 0 && run < 600);
		assertThat(IntStream.range(1, begun.size()).mapToLong((i) -> begun.get(i) - begun.get(i - 1)))
			.allMatch((runs) -> runs > 3);
	}

	private static Iterable<Integer> all(Ports ports) {
		return IntStream.rangeClosed(ports.first(), ports.managementOf(Ports.SERVICES.getLast())).boxed().toList();
	}

}
