package org.multaqa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.embedded.DataFolder;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LaptopSecretsTest {

	@TempDir
	Path home;

	@Test
	void are_kept_by_a_folder_and_shared_by_no_two() {
		var one = secrets("one");

		assertThat(secrets("one").of("identity")).isEqualTo(one.of("identity"));
		assertThat(secrets("two").of("identity").values()).doesNotContainAnyElementsOf(one.of("identity").values());
		assertThat(new HashSet<>(one.of("identity").values())).hasSameSizeAs(one.of("identity").values());
	}

	@Test
	void a_service_is_told_its_own() {
		var secrets = secrets("one");

		assertThat(secrets.of("sessions")).containsOnlyKeys("SESSIONS_CLIENT_SECRET");
		assertThat(secrets.of("roadmap")).containsOnlyKeys("ROADMAP_CLIENT_SECRET");
		assertThat(secrets.of("recommendations")).isEmpty();
		assertThat(secrets.of("identity")).containsEntry("REGISTRATION_CLIENT_SECRET", secrets.ofAccounts())
			.doesNotContainKey("REGISTRATION_NEEDS_KEY");
	}

	@Test
	void a_folder_of_before_keeps_the_key_for_its_private_needs() throws IOException {
		Files.writeString(Files.createDirectory(this.home.resolve("old")).resolve("needs.key"), "of-before\n");

		assertThat(secrets("old").of("registration")).containsEntry("REGISTRATION_NEEDS_KEY", "of-before");
	}

	@Test
	void only_their_owner_reads_them() throws IOException {
		secrets("one");

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.home.resolve("one"))))
			.isEqualTo("rwx------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.home.resolve("one/secrets"))))
			.isEqualTo("rw-------");
	}

	private LaptopSecrets secrets(String folder) {
		try (var data = DataFolder.lock(this.home.resolve(folder))) {
			return LaptopSecrets.in(data.resolve(""));
		}
	}

}
