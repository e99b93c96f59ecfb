package org.multaqa.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.multaqa.embedded.DataFolder;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * {@code ./multaqa up --secured}: what one service tells another hears, and nobody else
 * comes in.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.SAME_THREAD)
class SecuredPlatformTest {

	private static final NewAccount FOUNDER = new NewAccount(new PersonId("layan"),
			LocalizedText.of("en", "Layan Al-Fihris"), "layan@example.org", "en");

	@Test
	void services_sign_in_at_the_broker_and_hear_one_another(@TempDir Path folder) throws Exception {
		var ports = Ports.free();
		try (var data = DataFolder.lock(folder);
				var platform = LaptopPlatform.start(data, ports, new DomainClock(), FOUNDER,
						List.of("identity", "registration"), new BrokerPasswords(),
						new Screen(new PrintStream(PrintStream.nullOutputStream()), false));
				var admin = Admin.create(platform.seenFromOutside().kafka())) {
			await("registration hears of the founder").until(() -> admin.listConsumerGroupOffsets("registration")
				.partitionsToOffsetAndMetadata()
				.get()
				.entrySet()
				.stream()
				.filter((read) -> read.getKey().topic().equals(Topic.PEOPLE.wireName()))
				.mapToLong((read) -> offset(read.getValue()))
				.sum() > 0);
			assertThat(admin.describeAcls(AclBindingFilter.ANY).values().get()).isNotEmpty();
			assertNobodyComesInUnasked("localhost:" + ports.kafka());
		}
	}

	private static void assertNobodyComesInUnasked(String brokers) {
		try (var stranger = Admin.create(
				Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers, AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
						1_000, AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2_000))) {
			assertThatThrownBy(() -> stranger.listTopics().names().get()).hasCauseInstanceOf(TimeoutException.class);
		}
	}

	private static long offset(OffsetAndMetadata read) {
		return (read != null) ? read.offset() : 0;
	}

}
