package org.multaqa.sessions.material.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.sessions.material.application.FileClaim;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What others do to the files of a meeting between two steps, and what was there before.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MongoFileStoreTest {

	private static final Instant EARLY = Instant.parse("2025-12-07T06:00:00Z");

	private static final MeetingId MEETING = new MeetingId("doha-2025");

	private static final Set<String> WRITES = Set.of("insert", "updateFirst", "findAndModify", "remove");

	private final MongoOperations mongo = new MongoTemplate(MongoClients.create(ServicePlatform.store()),
			"files-" + UUID.randomUUID().toString().substring(0, 8));

	private final MongoFileStore store = new MongoFileStore(this.mongo, "files");

	private static FileClaim claim(String file, long size) {
		return new FileClaim(file, MEETING, new SessionId("models"), size, EARLY);
	}

	/** A store that says what it is about to do. */
	private MongoFileStore before(Consumer<String> step) {
		return new MongoFileStore((MongoOperations) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { MongoOperations.class }, (_, method, arguments) -> {
					step.accept(method.getName());
					try {
						return method.invoke(this.mongo, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
				}), "files");
	}

	private long total() {
		return this.store.claim(claim(UUID.randomUUID().toString(), 0));
	}

	@Test
	void a_recount_at_any_moment_of_a_claim_or_a_removal_leaves_no_total_too_low() {
		var disturbed = before((step) -> {
			if (WRITES.contains(step)) {
				this.store.recount(MEETING);
			}
		});
		disturbed.claim(claim("one", 7));
		assertThat(total()).isGreaterThanOrEqualTo(7);
		disturbed.claim(claim("two", 5));
		assertThat(total()).isGreaterThanOrEqualTo(12);

		disturbed.remove(claim("one", 7));
		assertThat(total()).isGreaterThanOrEqualTo(5);
		assertThat(this.store.recount(MEETING)).isEqualTo(5);
		assertThat(total()).isEqualTo(5);
	}

	@Test
	void a_recount_is_not_kept_where_one_file_went_and_another_of_its_size_came_meanwhile() {
		this.store.claim(claim("one", 7));
		var disturbed = before((step) -> {
			switch (step) {
				case "stream" -> this.store.remove(claim("one", 7));
				case "updateFirst" -> this.store.claim(claim("two", 7));
				default -> {
				}
			}
		});

		disturbed.recount(MEETING);

		assertThat(total()).isEqualTo(7);
	}

	@Test
	void a_file_that_a_crash_kept_out_of_the_total_is_not_taken_out_of_it() {
		this.store.claim(claim("one", 7));
		var crashing = before((step) -> {
			if (step.equals("findAndModify")) {
				throw new IllegalStateException("the service is away");
			}
		});
		assertThatIllegalStateException().isThrownBy(() -> crashing.claim(claim("two", 5)));

		this.store.remove(claim("two", 5));

		assertThat(total()).isEqualTo(7);
	}

	@Test
	void files_of_before_become_loose_once_so_that_the_sweep_looks_at_each() {
		this.mongo.insert(new Document("_id", "old").append("meeting", MEETING.value())
			.append("session", "models")
			.append("size", 7L)
			.append("at", Date.from(EARLY)), "files");

		var opened = new MongoFileStore(this.mongo, "files");
		assertThat(opened.looseBefore(EARLY.plusSeconds(1), 10)).containsExactly(claim("old", 7));
		opened.settle(claim("old", 7));

		assertThat(new MongoFileStore(this.mongo, "files").looseBefore(EARLY.plusSeconds(1), 10)).isEmpty();
	}

}
