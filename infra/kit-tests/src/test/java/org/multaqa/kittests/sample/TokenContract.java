package org.multaqa.kittests.sample;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.nimbusds.jwt.JWTClaimsSet;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.multaqa.kit.security.AccessEnd;
import org.multaqa.kit.security.AccessTokens;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.Topic;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.TestTokens;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.kittests.sample.SampleApi.assertProblem;
import static org.multaqa.kittests.sample.SampleApi.key;

/**
 * What opens an API and what does not, though it is signed by the issuer: the rule is the
 * kit's, so every service has it.
 */
interface TokenContract extends SampleApi {

	@Test
	default void an_access_token_for_us_opens() {
		assertThat(write(TestTokens.otherToken("p-sara", AccessTokens.TYPE, (_) -> {
		})).getStatusCode().value()).isEqualTo(201);
	}

	@ParameterizedTest
	@EnumSource
	default void whatever_else_the_issuer_signed_opens_nothing(Other other) {
		assertProblem(write(TestTokens.otherToken("p-sara", other.type, other.change)), 401, "actor.not-signed-in");
	}

	/** As identity tells it, on the topic that every instance reads. */
	@Test
	default void a_token_of_before_access_ended_opens_nothing_and_the_next_one_does() {
		String before = TestTokens.otherToken("p-ended", AccessTokens.TYPE,
				(token) -> token.claim(AccessTokens.ISSUED, Instant.now().minusSeconds(1).toString()));
		assertThat(write(before).getStatusCode().value()).isEqualTo(201);

		end(new AccessEnd(new PersonId("p-ended"), Instant.now()));

		Awaitility.await("the end of the access is heard of")
			.untilAsserted(() -> assertProblem(write(before), 401, AccessTokens.ENDED));
		String after = TestTokens.otherToken("p-ended", AccessTokens.TYPE,
				(token) -> token.claim(AccessTokens.ISSUED, Instant.now().toString()));
		assertThat(write(after).getStatusCode().value()).isEqualTo(201);
	}

	private static void end(AccessEnd end) {
		try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", ServicePlatform.brokers()),
				new ByteArraySerializer(), new ByteArraySerializer())) {
			producer.send(new ProducerRecord<>(Topic.ENDED_ACCESS, end.key(), end.json()));
		}
	}

	private org.springframework.http.ResponseEntity<String> write(String token) {
		return exchange(HttpMethod.POST, "/api/v1/notes", NOTE,
				Map.of(HttpHeaders.AUTHORIZATION, "Bearer " + token, "Idempotency-Key", key()));
	}

	/** What differs from an access token for us. */
	enum Other {

		AN_ID_TOKEN("JWT", (_) -> {
		}), OF_NO_TYPE(null, (_) -> {
		}), FOR_ANOTHER_APPLICATION((token) -> token.audience("some-other-app")),
		FOR_NOBODY((token) -> token.audience(List.of())),
		OF_ANOTHER_ISSUER((token) -> token.issuer("http://elsewhere.test")),
		OF_NO_ISSUER((token) -> token.issuer(null)), WITHOUT_AN_END((token) -> token.expirationTime(null)),
		FOR_TEN_YEARS((token) -> token.expirationTime(in(10 * 365 * 86_400L))),
		FOR_A_DAY((token) -> token.expirationTime(in(86_400))),
		ENDED((token) -> token.issueTime(in(-1000)).expirationTime(in(-100))),
		WITHOUT_A_BEGINNING((token) -> token.issueTime(null)), WITHOUT_A_SUBJECT((token) -> token.subject(null)),
		OF_NO_PERSON((token) -> token.subject("Not an id!")),
		OF_A_PERSON_CALLED_AS_A_SERVICE((token) -> token.subject("service-roadmap")),
		OF_A_CLIENT_WITHOUT_A_NAME((token) -> token.subject("client:?")),
		WITH_RIGHTS_THAT_ARE_NONE((token) -> token.claim("grants", List.of("all of them"))),
		WITHOUT_A_CLIENT((token) -> token.claim(AccessTokens.CLIENT_ID, null)),
		WITHOUT_A_NUMBER((token) -> token.jwtID(null));

		private final @Nullable String type;

		private final Consumer<JWTClaimsSet.Builder> change;

		Other(Consumer<JWTClaimsSet.Builder> change) {
			this(AccessTokens.TYPE, change);
		}

		Other(@Nullable String type, Consumer<JWTClaimsSet.Builder> change) {
			this.type = type;
			this.change = change;
		}

		private static Date in(long seconds) {
			return Date.from(Instant.now().plusSeconds(seconds));
		}

	}

}
