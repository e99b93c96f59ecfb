package org.multaqa.notifications.projection.messaging;

import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Pace;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.SeatNotification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.testkit.Contracts.json;

/** Every event can be heard, and who has a seat is invited. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventListenersTest extends FedListeners {

	@Test
	void somebody_with_a_seat_is_invited_once() {
		contract("delegation/doha-2025-mena", 2, "org.multaqa.delegate.nominated.v1");
		contract("delegation/doha-2025-mena", 2, "org.multaqa.delegate.nominated.v1");

		assertThat(this.notices.latest(10)).singleElement().satisfies((notice) -> {
			assertThat(notice.kind().key()).isEqualTo("invitation/delegation/doha-2025-mena@2");
			assertThat(notice.due()).isEqualTo(NOON);
		});
	}

	@Test
	void somebody_who_waits_is_told_so_and_again_when_a_seat_is_free() {
		String waits = json("org.multaqa.delegate.nominated.v1").replaceFirst("\"waiting\": *false",
				"\"waiting\": true");
		feed("delegation/d", 2, "org.multaqa.delegate.nominated.v1", waits);
		contract("delegation/d", 3, "org.multaqa.delegate.promoted.v1");

		assertThat(this.notices.latest(10)).extracting((notice) -> notice.kind().key())
			.containsExactlyInAnyOrder("waiting/delegation/d@2", "promoted/delegation/d@3");
	}

	@Test
	void who_is_reminded_is_written_to_once_for_each_time() {
		contract("delegation/d", 2, "org.multaqa.delegate.reminded.v1");
		contract("delegation/d", 2, "org.multaqa.delegate.reminded.v1");
		contract("delegation/d", 3, "org.multaqa.delegate.reminded.v1");

		assertThat(this.notices.latest(10)).hasSize(2)
			.allSatisfy((notice) -> assertThat(notice.kind()).isInstanceOf(SeatNotification.Reminder.class));
	}

	@Test
	void who_comes_instead_is_invited_and_who_leaves_is_told() {
		contract("delegation/d", 4, "org.multaqa.delegate.replaced.v1");

		assertThat(this.notices.latest(10)).filteredOn((notice) -> notice.person().equals(new PersonId("p-c06a")))
			.extracting((notice) -> notice.kind().key())
			.containsExactly("invitation/delegation/d@4");
		assertThat(this.notices.latest(10)).filteredOn((notice) -> !notice.person().equals(new PersonId("p-c06a")))
			.extracting((notice) -> notice.kind().key())
			.containsExactly("replaced/delegation/d@4");
	}

	@Test
	void whose_address_was_wrong_is_invited_again_unless_no_seat_is_free() {
		String corrected = json("org.multaqa.delegate.corrected.v1");
		contract("delegation/d", 2, "org.multaqa.delegate.nominated.v1");
		feed("delegation/d", 3, "org.multaqa.delegate.corrected.v1", corrected.replaceFirst(",\\s*\"address\"", ""));
		feed("delegation/d", 4, "org.multaqa.delegate.corrected.v1",
				corrected.replace("\"waiting\": false", "\"waiting\": true"));
		assertThat(this.notices.latest(10)).hasSize(1);

		contract("delegation/d", 5, "org.multaqa.delegate.corrected.v1");
		contract("delegation/d", 5, "org.multaqa.delegate.corrected.v1");
		assertThat(this.notices.latest(10)).extracting((notice) -> notice.kind().key())
			.containsExactlyInAnyOrder("invitation/delegation/d@2", "invitation/delegation/d@5");
	}

	@Test
	void who_is_approved_again_after_an_amendment_hears_of_both_approvals() {
		contract("delegation/d", 2, "org.multaqa.delegate.approved.v1");
		contract("delegation/d", 3, "org.multaqa.delegate.amended.v1");
		assertThat(this.notices.latest(10)).hasSize(1);

		contract("delegation/d", 4, "org.multaqa.delegate.approved.v1");
		assertThat(this.notices.latest(10)).extracting((notice) -> notice.kind().key())
			.containsExactlyInAnyOrder("approved/delegation/d@2", "approved/delegation/d@4");
	}

	@Test
	void nothing_waits_for_who_is_erased_and_no_choice_of_theirs_is_kept() {
		contract("delegation/d", 2, "org.multaqa.delegate.nominated.v1");
		var person = this.notices.latest(1).getFirst().person();
		this.preferences.keep(person, Map.of(NoticeKind.CITED, Pace.NEVER));
		this.listener.erase("output/" + person);
		assertThat(this.notices.waitingFor(person, "", 10)).hasSize(1);

		this.listener.erase("person/" + person);

		assertThat(this.notices.waitingFor(person, "", 10)).isEmpty();
		assertThat(this.notices.latest(10)).extracting(Notice::status).containsExactly(Status.OBSOLETE);
		assertThat(this.preferences.of(person)).isEmpty();

		feed("delegation/d", 3, "org.multaqa.delegate.withdrawn.v1",
				json("org.multaqa.delegate.withdrawn.v1").replace("p-e912", person.value()));
		assertThat(this.notices.latest(10)).as("no notice after the erasure").hasSize(1);
	}

	@Test
	void every_contract_can_be_applied_twice_with_unknown_members() {
		for (String type : EventCatalogue.entries().keySet()) {
			String json = json(type).replaceFirst("\\{", "{\"new\": 1,");
			feed("subject/" + type, 1, type, json);
			feed("subject/" + type, 1, type, json);
		}
		feed("subject/unknown", 1, "org.multaqa.unknown.v1", "{}");

		assertThat(this.reader.unknownTypes()).isEqualTo(1);
		assertThat(this.notices.latest(100)).isNotEmpty();
	}

}
