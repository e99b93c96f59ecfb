package org.multaqa.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.embedded.DataFolder;
import org.multaqa.embedded.EmbeddedStore;
import org.multaqa.kit.security.Sealing;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PreparedMeetingTest {

	@TempDir
	Path home;

	private Path seeds;

	private Path data;

	private PreparedMeeting prepared;

	@BeforeEach
	void prepare() throws IOException {
		this.seeds = Files.createDirectory(this.home.resolve("seeds"));
		Files.writeString(this.seeds.resolve("meeting.yaml"), "meeting: doha");
		this.data = this.home.resolve("data");
		Path folder = Files.createDirectories(this.home.resolve("prepared"));
		Files.createDirectories(folder.resolve("kafka/topic-0"));
		Files.writeString(folder.resolve("kafka/topic-0/0.log"), "events");
		for (String part : new String[] { "store", "secrets", "needs.key", "clock", "played" }) {
			Files.writeString(folder.resolve(part), part);
		}
		this.prepared = new PreparedMeeting(folder);
	}

	@Test
	void is_copied_into_a_data_folder_that_has_nothing_in_it() {
		this.prepared.seal(this.seeds);

		assertThat(copy()).isTrue();
		assertThat(this.data.resolve("kafka/topic-0/0.log")).hasContent("events");
		assertThat(this.data.resolve("played")).hasContent("played");
	}

	@Test
	void brings_along_what_opens_the_answers_of_the_seeds_and_no_other_secret() throws IOException {
		Path played = Files.createDirectory(this.home.resolve("played"));
		var before = LaptopSecrets.in(played).of("registration");
		String answer = sealing(before).seal("near the hall".getBytes(StandardCharsets.UTF_8), "hind/answers");
		for (String part : new String[] { "kafka", "clock", "played" }) {
			Files.writeString(played.resolve(part), part);
		}
		var meeting = new PreparedMeeting(played);
		meeting.forgetSecrets(0);
		meeting.seal(this.seeds);
		try (var folder = DataFolder.lock(this.data)) {
			assertThat(meeting.copyInto(folder, this.seeds)).isTrue();
		}

		var own = LaptopSecrets.in(this.data);

		assertThat(sealing(own.of("registration")).open(answer, "hind/answers")).asString(StandardCharsets.UTF_8)
			.isEqualTo("near the hall");
		assertThat(own.of("registration").get("REGISTRATION_NEEDS_KEY"))
			.isNotEqualTo(before.get("REGISTRATION_NEEDS_KEY"));
		assertThat(own.ofAccounts()).isNotEqualTo(before.get("REGISTRATION_CLIENT_SECRET"));
	}

	/** As registration makes it. */
	private static Sealing sealing(Map<String, String> told) {
		return new Sealing(
				Stream.of(told.get("REGISTRATION_NEEDS_KEY"), told.getOrDefault("REGISTRATION_NEEDS_KEYS_BEFORE", ""))
					.filter((key) -> !key.isEmpty())
					.map(Base64.getDecoder()::decode)
					.toList());
	}

	@Test
	void keeps_nothing_by_which_services_open_something() throws IOException {
		Path played = Files.createDirectory(this.home.resolve("played"));
		Files.writeString(played.resolve("secrets"), "NAME=private\n");
		try (var store = EmbeddedStore.start(played.resolve("store"), 0);
				var client = MongoClients.create(store.connectionString())) {
			for (String each : List.of("identity/signing-keys", "identity/authorizations", "identity/links",
					"sessions/secrets", "identity/accounts")) {
				client.getDatabase(each.split("/", -1)[0])
					.getCollection(each.split("/", -1)[1])
					.insertOne(new Document("what", each.endsWith("accounts") ? "public" : "something private"));
			}
		}

		new PreparedMeeting(played).forgetSecrets(0);

		assertThat(Files.readString(played.resolve("secrets"))).startsWith("REGISTRATION_NEEDS_KEYS_BEFORE=")
			.hasLineCount(1);
		assertThat(Files.readString(played.resolve("store"), StandardCharsets.ISO_8859_1)).contains("public")
			.doesNotContain("private");
	}

	@Test
	void is_not_copied_over_another_meeting() throws IOException {
		this.prepared.seal(this.seeds);
		Files.createDirectory(this.data);
		Files.writeString(this.data.resolve("store"), "mine");

		assertThat(copy()).isFalse();
		assertThat(this.data.resolve("store")).hasContent("mine");
		assertThat(this.data.resolve("kafka")).doesNotExist();
	}

	@Test
	void is_of_no_use_after_its_seeds_have_changed() throws IOException {
		this.prepared.seal(this.seeds);
		Files.writeString(this.seeds.resolve("meeting.yaml"), "meeting: lima");

		assertThat(copy()).isFalse();
		assertThat(this.data.resolve("store")).doesNotExist();
	}

	@Test
	void is_of_no_use_before_it_is_whole() {
		assertThat(copy()).isFalse();
		assertThat(this.data.resolve("store")).doesNotExist();
	}

	@Test
	void takes_the_place_of_a_copy_that_was_interrupted() throws IOException {
		this.prepared.seal(this.seeds);
		Files.createDirectories(this.data.resolve("kafka"));
		Files.writeString(this.data.resolve("kafka/half"), "half");
		Files.writeString(this.data.resolve("arriving"), "");

		assertThat(copy()).isTrue();
		assertThat(this.data.resolve("kafka/half")).doesNotExist();
		assertThat(this.data.resolve("store")).hasContent("store");
		assertThat(this.data.resolve("arriving")).doesNotExist();
	}

	@Test
	void that_was_interrupted_is_taken_back_even_if_none_follows() throws IOException {
		Files.createDirectories(this.data.resolve("kafka"));
		Files.writeString(this.data.resolve("arriving"), "");
		Files.writeString(this.data.resolve("multaqa.log"), "log");

		assertThat(copy()).isFalse();
		assertThat(this.data.resolve("kafka")).doesNotExist();
		assertThat(this.data.resolve("multaqa.log")).hasContent("log");
	}

	private boolean copy() {
		try (var folder = DataFolder.lock(this.data)) {
			PreparedMeeting.clearInterrupted(folder);
			return this.prepared.copyInto(folder, this.seeds);
		}
	}

}
