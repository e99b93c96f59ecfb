package org.multaqa.roadmap.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RecommendationEvent.ReservationLifted;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.roadmap.application.DocumentedCommands;
import org.multaqa.testkit.EventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An edition at the door of the service: the same bytes, whatever comes after it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrozenEditionHttpTest extends RunningRoadmap {

	@TempDir
	Path folder;

	@Test
	void is_byte_equal_after_a_lifted_reservation_a_milestone_new_names_and_in_another_language() {
		var source = new RecommendationId("r-" + key());
		try (var told = new EventPublisher()) {
			told.tell(1, drafted(source));
			told.tell(2, agreed(source));
			String path = published(source);
			byte[] edition = bytes(path, "ar");

			told.tell(3, new ReservationLifted(source, new MeetingId("doha-2025"), new OfficeId("lac"),
					new PersonId("p-layan")));
			told.tell(2, new OfficeRegistered(new OfficeId("lac"), OfficeKind.REGIONAL_OFFICE,
					LocalizedText.of("es", "Otra oficina")));
			await("both have arrived")
				.until(() -> this.headquarters.get(path).body().at("/initiatives/0/reservations").isEmpty()
						&& this.offices.find("lac").filter((office) -> office.names().has("es")).isPresent());
			this.headquarters.put(path + "/initiatives/i-one/milestones/text/reached", "{\"on\": \"2026-02-12\"}")
				.is(200);
			assertThat(bytes(path, "ar")).isEqualTo(edition);

			this.headquarters.with("If-Match", this.headquarters.get(path).is(200).etag()).put(path + "/plan", """
					{"title": {"ar": "خريطة أخرى"}, "impactAreas": [{"key": "change", "names": {"en": "Progress"}}],
					 "gates": [{"key": "sg", "names": {"en": "The Secretary General"}},
					           {"key": "president", "names": {"en": "The President"}}]}""").is(200);
			assertThat(this.headquarters.get(path).at("stage")).isEqualTo("drafting");
			for (String language : new String[] { "ar", "en", "fr", "es", "und" }) {
				assertThat(bytes(path, language)).as(language).isEqualTo(edition);
			}
			assertThat(new String(edition, StandardCharsets.UTF_8)).contains("falta tiempo", "مكتب lac", "خريطة الطريق",
					"الأمين العام");
			both(path, edition);
		}
	}

	/** Its hashes, by the commands that readers are told. */
	private void both(String path, byte[] edition) {
		var read = as("p-anybody").get(path + "/editions/1.0").body();
		assertThat(DocumentedCommands.run("editionHash", edition, this.folder))
			.isEqualTo(read.path("editionHash").asString());
		assertThat(DocumentedCommands.run("contentHash, third form", edition, this.folder))
			.isEqualTo(read.path("contentHash").asString());
	}

	private String published(RecommendationId source) {
		String path = opened();
		await("the source has arrived")
			.until(() -> this.headquarters.post(path + "/initiatives", initiative("i-one", source.value()))
				.status() == 201);
		String content = read(this.headquarters.post(path + "/presentation").is(200));
		this.secretaryGeneral.post(path + "/gates/sg/approval", content).is(200);
		this.president.post(path + "/gates/president/approval", content).is(200);
		this.headquarters.post(path + "/editions").is(201);
		return path;
	}

	private byte[] bytes(String path, String language) {
		String body = as("p-anybody").with("Accept-Language", language)
			.get(path + "/editions/1.0")
			.is(200)
			.response()
			.getBody();
		return String.valueOf(body).getBytes(StandardCharsets.UTF_8);
	}

}
