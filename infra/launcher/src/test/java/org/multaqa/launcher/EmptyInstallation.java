package org.multaqa.launcher;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.multaqa.embedded.DataFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The running platform as {@code ./multaqa up --no-seeds} shows it for the first time:
 * nobody is in it, and its screen says how to become the first.
 */
public final class EmptyInstallation implements Installation {

	private static final Pattern CODE = Pattern
		.compile("open (\\S+/first-run) within an hour and give the code (\\S+)");

	private final DataFolder folder;

	private final LaptopPlatform platform;

	private final ByteArrayOutputStream screen;

	private EmptyInstallation(DataFolder folder, LaptopPlatform platform, ByteArrayOutputStream screen) {
		this.folder = folder;
		this.platform = platform;
		this.screen = screen;
	}

	/**
	 * Starts everything.
	 * @param folder for the files, empty
	 * @return the running platform
	 */
	public static EmptyInstallation begin(Path folder) {
		var data = DataFolder.lock(folder);
		var screen = new ByteArrayOutputStream();
		var platform = LaptopPlatform.start(data, Ports.free(), new DomainClock(), null,
				new Screen(new PrintStream(screen, true, StandardCharsets.UTF_8), false));
		platform.showFirstRun();
		return new EmptyInstallation(data, platform, screen);
	}

	/** With which somebody becomes the founder, as it stands on the screen. */
	public String firstRunCode() {
		var said = CODE.matcher(this.screen.toString(StandardCharsets.UTF_8));
		assertThat(said.find()).as(this.screen.toString(StandardCharsets.UTF_8)).isTrue();
		return said.group(2);
	}

	@Override
	public String address() {
		return this.platform.seenFromOutside().portal().toString();
	}

	@Override
	public void close() {
		this.platform.close();
		this.folder.close();
	}

}
