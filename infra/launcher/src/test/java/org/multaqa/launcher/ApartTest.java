package org.multaqa.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.launcher.rehearsal.Rehearsal;
import org.multaqa.launcher.seeds.SeedLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The services need nothing of one another but what goes over the network. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.SAME_THREAD)
class ApartTest {

	private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

	private ServiceJars jars;

	@BeforeEach
	void jars() {
		this.jars = PackagedServices.ofThisBuild();
	}

	@Test
	void a_meeting_holds_with_every_service_in_a_process_of_its_own(@TempDir Path folder) {
		var seeds = SeedLoader.load(ROOT.resolve("seeds/andes-2026"));
		var said = new ByteArrayOutputStream();
		var out = new PrintStream(said, true, StandardCharsets.UTF_8);
		try (var platform = ApartPlatform.start(this.jars, folder.resolve("platform"), folder.resolve("logs"),
				seeds.founderAccount(), new Screen(out, false))) {
			assertThat(started()).hasSize(Ports.SERVICES.size() + 1);
			var report = new Rehearsal(platform.seenFromOutside(), seeds, out).run((_, _, _) -> {
			});

			assertThat(report.ok()).as(said.toString(StandardCharsets.UTF_8)).isTrue();
			assertThat(report.initiatives()).isNotEmpty();
		}
		assertThat(started()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void no_process_is_left_when_the_rehearsal_is_stopped_in_between(boolean killed, @TempDir Path folder)
			throws Exception {
		var rehearsal = rehearse(folder);
		var parts = new ArrayList<ProcessHandle>();
		try {
			await("broker, store and the first services").atMost(Duration.ofMinutes(2))
				.until(() -> rehearsal.descendants().count() > 2);
			rehearsal.descendants().forEach(parts::add);
			if (killed) {
				rehearsal.destroyForcibly();
			}
			else {
				rehearsal.destroy();
			}

			await("the end of all").atMost(Duration.ofSeconds(30))
				.until(() -> !rehearsal.isAlive() && parts.stream().noneMatch(ProcessHandle::isAlive));
			if (!killed) {
				assertThat(throwAwayFolders(folder)).isEmpty();
			}
		}
		finally {
			rehearsal.destroyForcibly();
			parts.forEach(ProcessHandle::destroyForcibly);
		}
	}

	private static Process rehearse(Path folder) throws IOException {
		return LauncherProcess
			.of(folder, List.of("-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("tmp"))), "rehearse",
					"--apart")
			.directory(ROOT.toFile())
			.start();
	}

	private static List<String> throwAwayFolders(Path folder) throws IOException {
		try (var files = Files.list(folder.resolve("tmp"))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.startsWith("multaqa-"))
				.toList();
		}
	}

	/**
	 * The JVMs that this one has started; a browser of another test may be beside them.
	 */
	private static List<String> started() {
		return ProcessHandle.current()
			.children()
			.map(ProcessHandle::info)
			.filter((info) -> info.command().filter((command) -> command.endsWith("java")).isPresent())
			.map(String::valueOf)
			.toList();
	}

}
