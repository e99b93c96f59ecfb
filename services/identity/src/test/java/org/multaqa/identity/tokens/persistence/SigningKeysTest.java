package org.multaqa.identity.tokens.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.security.Sealing;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SigningKeysTest {

	private static final MongoClient STORE = MongoClients.create(ServicePlatform.store());

	private static final Duration TURN = Duration.ofDays(90);

	private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

	private final MongoTemplate mongo = new MongoTemplate(STORE, "keys-" + UUID.randomUUID());

	private final Sealing sealing = new Sealing(List.of(new byte[Sealing.KEY_BYTES]));

	@Test
	void all_instances_sign_with_the_key_of_the_first() throws Exception {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var starts = IntStream.range(0, 3).mapToObj((_) -> threads.submit(() -> signing(at(BEGIN)))).toList();
			for (var start : starts) {
				assertThat(start.get()).isEqualTo(signing(at(BEGIN)));
			}
		}
	}

	@Test
	void the_next_is_published_before_it_signs_and_the_last_a_while_after() {
		String first = signing(at(BEGIN));

		var before = at(BEGIN.plus(TURN).minus(Duration.ofHours(1)));
		assertThat(signing(before)).isEqualTo(first);
		assertThat(ids(before)).hasSize(2);
		String second = ids(before).get(1);

		var after = at(BEGIN.plus(TURN));
		assertThat(signing(after)).isEqualTo(second);
		assertThat(ids(after)).containsExactly(first, second);

		var later = at(BEGIN.plus(TURN).plus(Duration.ofDays(1)));
		assertThat(ids(later)).containsExactly(second);
		assertThat(this.mongo.findAll(Document.class, "signing-keys")).hasSize(1);
	}

	@Test
	void one_that_nobody_turned_in_time_goes_on_until_everybody_knows_the_next() {
		String first = signing(at(BEGIN));
		var late = BEGIN.plus(TURN).plus(Duration.ofDays(30));

		assertThat(signing(at(late))).isEqualTo(first);
		assertThat(signing(at(late.plus(Duration.ofHours(1))))).isNotEqualTo(first);
	}

	@Test
	void who_reads_the_store_signs_nothing() {
		at(BEGIN);

		assertThat(this.mongo.findAll(Document.class, "signing-keys")).allSatisfy(
				(document) -> assertThat(document.toJson()).contains("sealed").doesNotContain("\"d\"", "\\\"d\\\""));
		var other = new Sealing(
				List.of("another-key-of-thirty-two-bytes!".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
		assertThatIllegalStateException()
			.isThrownBy(() -> new SigningKeys(this.mongo, other, TURN, () -> BEGIN, SecurityLog.none()).published());
	}

	private JWKSet at(Instant moment) {
		return new SigningKeys(this.mongo, this.sealing, TURN, () -> moment, SecurityLog.none()).published();
	}

	private static String signing(JWKSet published) {
		assertThat(published.getKeys()).filteredOn(JWK::isPrivate).hasSize(1);
		return SigningKeys.signing(published.getKeys()).getKeyID();
	}

	private static List<String> ids(JWKSet published) {
		return published.getKeys().stream().map(JWK::getKeyID).collect(Collectors.toList());
	}

}
