package org.multaqa.testkit;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What can be seen of the containers where there is no Docker. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposeImagesTest {

	@Test
	void are_pinned_and_the_tests_can_start_them() {
		assertThat(ComposeImages.of("kafka")).matches("apache/kafka:[0-9.]+");
		assertThat(ComposeImages.of("mongo")).matches("mongo:[0-9.]+");
		assertThatCode(() -> new KafkaContainer(ComposeImages.of("kafka"))).doesNotThrowAnyException();
		assertThatCode(() -> new MongoDBContainer(ComposeImages.of("mongo")).withReplicaSet())
			.doesNotThrowAnyException();
	}

	@Test
	void of_what_is_not_there_are_missed() {
		assertThatIllegalStateException().isThrownBy(() -> ComposeImages.of("oracle")).withMessageContaining("oracle");
	}

}
