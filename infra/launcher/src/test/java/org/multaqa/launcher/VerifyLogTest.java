package org.multaqa.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLogs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyLogTest {

	@TempDir
	private Path folder;

	private Path file;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@BeforeEach
	void two_starts() {
		this.file = this.folder.resolve("security-identity.log");
		for (int start = 0; start < 2; start++) {
			try (var log = SecurityLogs.inFolder("identity", this.folder, () -> null)) {
				log.done(SecurityEvent.LINK_USED, "layan-fihris", null, null);
				log.done(SecurityEvent.KEY_MADE, null, "1", null);
			}
		}
	}

	@Test
	void a_log_as_it_was_written_is_well() {
		assertThat(verify()).isZero();
		assertThat(said()).contains("4 lines, as they were written; the last is number 4");
	}

	@Test
	void a_changed_line_is_named() throws IOException {
		Files.writeString(this.file, Files.readString(this.file).replaceFirst("layan-fihris", "somebody-else"));

		assertThat(verify()).isEqualTo(1);
		assertThat(said()).contains("security-identity.log:1 was changed", "4 lines, not as they were written");
	}

	@Test
	void a_file_that_is_not_there_is_a_mistake() {
		assertThatExceptionOfType(Options.Misunderstood.class)
			.isThrownBy(() -> VerifyLog.run(List.of(this.folder.resolve("other.log").toString()), screen()));
		assertThatExceptionOfType(Options.Misunderstood.class).isThrownBy(() -> VerifyLog.run(List.of(), screen()));
	}

	private int verify() {
		return VerifyLog.run(List.of(this.file.toString()), screen());
	}

	private Screen screen() {
		return new Screen(new PrintStream(this.out, true, StandardCharsets.UTF_8), false);
	}

	private String said() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

}
