package org.multaqa.kit.audit;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityLogTest {

	private final List<Map<String, String>> written = new ArrayList<>();

	private final AtomicBoolean full = new AtomicBoolean();

	@Test
	void a_line_says_when_where_what_who_and_about_whom() {
		try (var log = log(this.written::add)) {
			log.done(SecurityEvent.FOUNDER_APPOINTED, "layan-fihris", "amal-qasim", null);
		}

		assertThat(this.written)
			.containsExactly(Map.of("time", "2025-12-08T08:00:00Z", "service", "identity", "event", "founder.appointed",
					"outcome", "done", "actor", "layan-fihris", "subject", "amal-qasim", "trace", "4bf92f35"));
	}

	@Test
	void what_is_told_is_written_in_its_order_before_the_service_ends() {
		try (var log = log(this.written::add)) {
			for (int i = 0; i < 1_000; i++) {
				log.refused(SecurityEvent.ACCESS, null, Integer.toString(i), null);
			}
		}

		assertThat(this.written).extracting((line) -> line.get("subject"))
			.hasSize(1_000)
			.startsWith("0", "1", "2")
			.endsWith("998", "999");
	}

	@Test
	void nobody_waits_for_a_disk_that_hangs_and_the_next_line_says_how_much_is_lacking() {
		var hangs = new CountDownLatch(1);
		try (var log = log((line) -> {
			try {
				hangs.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			this.written.add(line);
		})) {
			assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
				for (int i = 0; i < 10_000; i++) {
					log.refused(SecurityEvent.TOKEN, null, null, null);
				}
			});
			hangs.countDown();
		}

		assertThat(this.written).hasSizeLessThan(5_000);
		assertThat(this.written).filteredOn((line) -> "lines.lost".equals(line.get("event")))
			.singleElement()
			.satisfies((line) -> assertThat(Integer.parseInt(line.get("detail")) + this.written.size() - 1)
				.isEqualTo(10_000));
	}

	@Test
	void a_request_does_not_fail_with_the_log() throws Exception {
		var first = new CountDownLatch(1);
		try (var log = log((line) -> {
			if (this.full.get()) {
				first.countDown();
				throw new IOException("the disk is full");
			}
			this.written.add(line);
		})) {
			this.full.set(true);
			log.done(SecurityEvent.LINK_USED, "amal-qasim", null, null);
			first.await();
			this.full.set(false);
			log.done(SecurityEvent.LINK_USED, "hind-qalam", null, null);
		}

		assertThat(this.written).extracting((line) -> line.get("event")).containsExactly("lines.lost", "link.used");
	}

	private static SecurityLog log(SecurityLog.Writer writer) {
		return new SecurityLog("identity", writer, () -> "4bf92f35", () -> Instant.parse("2025-12-08T08:00:00Z"));
	}

}
