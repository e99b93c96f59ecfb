package org.multaqa.identity.tokens.persistence;

import java.util.HashSet;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SigningKeysTest {

	private static final MongoTemplate MONGO = new MongoTemplate(MongoClients.create(ServicePlatform.store()), "keys");

	@Test
	void all_instances_sign_with_the_key_of_the_first() throws Exception {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var starts = IntStream.range(0, 3)
				.mapToObj((i) -> threads.submit(() -> new SigningKeys(MONGO).current()))
				.toList();
			var ids = new HashSet<String>();
			for (var start : starts) {
				ids.add(start.get().getKeyID());
			}
			assertThat(ids).containsExactly(new SigningKeys(MONGO).current().getKeyID());
		}
		assertThat(new SigningKeys(MONGO).current().isPrivate()).isTrue();
	}

}
