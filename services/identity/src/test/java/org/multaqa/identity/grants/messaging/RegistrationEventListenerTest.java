package org.multaqa.identity.grants.messaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.identity.grants.application.GrantService;
import org.multaqa.identity.grants.application.GrantService.Grants;
import org.multaqa.identity.grants.domain.Entitlements;
import org.multaqa.identity.grants.domain.MeetingReplica;
import org.multaqa.identity.grants.domain.OfficeReplica;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.audit.SecurityLogs;
import org.multaqa.kit.events.EventReader;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.PersonId;
import org.multaqa.testkit.Contracts;

import org.springframework.messaging.support.MessageBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** Fed with the contract files: once, twice, out of order, with what it does not know. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationEventListenerTest {

	private static final String DELEGATION = "delegation/doha-2025-mena";

	private final EventReader reader = new EventReader(new SimpleMeterRegistry());

	private final MemoryReplicas<Entitlements> entitlements = new MemoryReplicas<>();

	private final MemoryReplicas<OfficeReplica> offices = new MemoryReplicas<>();

	private final MemoryReplicas<MeetingReplica> meetings = new MemoryReplicas<>();

	private final List<PersonId> ended = new ArrayList<>();

	private RegistrationEventListener listener = new RegistrationEventListener(this.entitlements, this.offices,
			this.meetings, this.ended::add, SecurityLog.none());

	private final GrantService grants = new GrantService(this.entitlements, this.meetings, (_) -> false, false);

	@Test
	void an_approval_gives_roles_once() {
		feed(DELEGATION, 3, "org.multaqa.delegate.approved.v1");
		feed(DELEGATION, 3, "org.multaqa.delegate.approved.v1");

		assertThat(grantsOf("p-b47e")).containsExactly("doha-2025:head:mena", "doha-2025:delegate:mena");
	}

	@Test
	void a_meeting_that_asks_for_passkeys_withholds_what_needs_them_until_one_is_shown() {
		feed("meeting/doha-2025", 1, "org.multaqa.meeting.planned.v1",
				Contracts.json("org.multaqa.meeting.planned.v1.4"));
		feed("meeting/doha-2025", 2, "org.multaqa.meeting.role-granted.v1",
				Contracts.json("org.multaqa.meeting.role-granted.v1").replace("president", "headquarters"));
		feed("meeting/doha-2025", 3, "org.multaqa.meeting.role-granted.v1",
				Contracts.json("org.multaqa.meeting.role-granted.v1").replace("president", "organiser"));

		var person = new PersonId("p-70f3");
		assertThat(this.grants.of(person, false))
			.isEqualTo(new Grants(List.of("doha-2025:organiser"), List.of("doha-2025:headquarters")));
		assertThat(this.grants.of(person, true))
			.isEqualTo(new Grants(List.of("doha-2025:headquarters", "doha-2025:organiser"), List.of()));
	}

	@Test
	void a_withdrawal_ends_them_and_a_late_duplicate_of_the_approval_does_not_bring_them_back() {
		String approval = Contracts.json("org.multaqa.delegate.approved.v1");
		String withdrawal = Contracts.json("org.multaqa.delegate.withdrawn.v1")
			.replace("latin-america-caribbean", "mena")
			.replaceAll("\"person\": \"[^\"]+\"", "\"person\": \"p-b47e\"");
		feed(DELEGATION, 3, "org.multaqa.delegate.approved.v1", approval);
		feed(DELEGATION, 4, "org.multaqa.delegate.withdrawn.v1", withdrawal);
		feed(DELEGATION, 3, "org.multaqa.delegate.approved.v1", approval);

		assertThat(grantsOf("p-b47e")).isEmpty();
	}

	@Test
	void tokens_end_with_a_role_and_not_with_a_new_one_also_where_the_first_telling_was_cut_off() {
		String withdrawal = Contracts.json("org.multaqa.delegate.withdrawn.v1")
			.replace("latin-america-caribbean", "mena")
			.replaceAll("\"person\": \"[^\"]+\"", "\"person\": \"p-b47e\"");
		feed(DELEGATION, 3, "org.multaqa.delegate.approved.v1");
		feed(DELEGATION, 3, "org.multaqa.delegate.approved.v1");
		assertThat(this.ended).isEmpty();

		feed(DELEGATION, 4, "org.multaqa.delegate.withdrawn.v1", withdrawal);
		assertThat(this.ended).containsExactly(new PersonId("p-b47e"));

		feed(DELEGATION, 4, "org.multaqa.delegate.withdrawn.v1", withdrawal);
		assertThat(this.ended).hasSize(2);

		feed(DELEGATION, 5, "org.multaqa.delegate.withdrawn.v1", withdrawal);
		assertThat(this.ended).as("who had no role left").hasSize(2);
	}

	@Test
	void an_amendment_ends_them_until_another_approval() {
		feed(DELEGATION, 3, "org.multaqa.delegate.approved.v1");
		String amended = Contracts.json("org.multaqa.delegate.amended.v1")
			.replaceAll("\"delegation\": \"[^\"]+\"", "\"delegation\": \"doha-2025-mena\"")
			.replaceAll("\"person\": \"[^\"]+\"", "\"person\": \"p-b47e\"");
		feed(DELEGATION, 4, "org.multaqa.delegate.amended.v1", amended);
		assertThat(grantsOf("p-b47e")).isEmpty();

		feed(DELEGATION, 5, "org.multaqa.delegate.approved.v1");
		assertThat(grantsOf("p-b47e")).containsExactly("doha-2025:head:mena", "doha-2025:delegate:mena");
	}

	@Test
	void a_replacement_ends_the_roles_of_who_leaves_and_gives_none_yet_to_who_comes() {
		feed(DELEGATION, 3, "org.multaqa.delegate.approved.v1");
		String replaced = Contracts.json("org.multaqa.delegate.replaced.v1")
			.replace("latin-america-caribbean", "mena")
			.replaceAll("\"person\": \"[^\"]+\"", "\"person\": \"p-b47e\"");
		feed(DELEGATION, 4, "org.multaqa.delegate.replaced.v1", replaced);

		assertThat(this.entitlements.all()).allSatisfy((person) -> assertThat(person.grants()).isEmpty());
	}

	@Test
	void a_role_of_the_meeting_comes_and_goes() {
		feed("meeting/doha-2025", 2, "org.multaqa.meeting.role-granted.v1");
		assertThat(grantsOf("p-70f3")).containsExactly("doha-2025:president");

		feed("meeting/doha-2025", 3, "org.multaqa.meeting.role-revoked.v1",
				Contracts.json("org.multaqa.meeting.role-granted.v1"));
		assertThat(grantsOf("p-70f3")).isEmpty();
	}

	@Test
	void an_office_is_known_by_its_name() {
		feed("office/mena", 1, "org.multaqa.office.registered.v1");

		assertThat(this.offices.all()).hasSize(1);
	}

	@Test
	void an_unknown_member_is_skipped_and_an_unknown_type_counted() {
		feed(DELEGATION, 3, "org.multaqa.delegate.approved.v1",
				Contracts.json("org.multaqa.delegate.approved.v1").replaceFirst("\\{", "{\"new\": 1,"));
		assertThat(grantsOf("p-b47e")).hasSize(2);

		feed(DELEGATION, 4, "org.multaqa.delegate.promised.v1", "{}");
		assertThat(this.reader.unknownTypes()).isEqualTo(1);
	}

	@Test
	void a_role_that_is_given_or_ends_is_told_once(@TempDir Path folder) throws IOException {
		try (var log = SecurityLogs.inFolder("identity", folder, () -> null)) {
			this.listener = new RegistrationEventListener(this.entitlements, this.offices, this.meetings,
					this.ended::add, log);
			feed(DELEGATION, 3, "org.multaqa.delegate.approved.v1");
			feed(DELEGATION, 3, "org.multaqa.delegate.approved.v1");
			String withdrawal = Contracts.json("org.multaqa.delegate.withdrawn.v1")
				.replace("latin-america-caribbean", "mena")
				.replaceAll("\"person\": \"[^\"]+\"", "\"person\": \"p-b47e\"");
			feed(DELEGATION, 4, "org.multaqa.delegate.withdrawn.v1", withdrawal);
			feed(DELEGATION, 5, "org.multaqa.delegate.withdrawn.v1", withdrawal);
		}

		assertThat(Files.readAllLines(folder.resolve("security-identity.log"))).satisfiesExactly(
				(line) -> assertThat(line).contains("\"role.given\"", "\"sami-raff\"", "\"p-b47e\"",
						"\"doha-2025:head:mena\""),
				(line) -> assertThat(line).contains("\"role.given\"", "\"doha-2025:delegate:mena\""),
				(line) -> assertThat(line).contains("\"role.ended\"", "\"doha-2025:head:mena\""),
				(line) -> assertThat(line).contains("\"role.ended\"", "\"doha-2025:delegate:mena\""));
	}

	private List<String> grantsOf(String person) {
		return this.grants.of(new PersonId(person));
	}

	private void feed(String subject, long sequence, String type) {
		feed(subject, sequence, type, Contracts.json(type));
	}

	private void feed(String subject, long sequence, String type, String json) {
		var message = MessageBuilder.withPayload(json.getBytes(StandardCharsets.UTF_8))
			.setHeader("ce_specversion", "1.0")
			.setHeader("ce_type", type)
			.setHeader("ce_source", "/services/registration")
			.setHeader("ce_subject", subject)
			.setHeader("ce_id", subject + "@" + sequence)
			.setHeader("ce_sequence", Long.toString(sequence))
			.setHeader("ce_actor", "sami-raff")
			.setHeader("ce_correlationid", "test")
			.setHeader("ce_time", "2025-12-08T09:00:00Z")
			.build();
		this.reader.read(message).ifPresent(this.listener);
	}

}
