package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.embedded.DataFolder;

/**
 * Remembers which acts were played, so that a second start goes on where the first one
 * was, even if it was killed. The act that was on its way then is played again, under the
 * same key.
 */
public final class Bookmark {

	private final Set<String> played = new HashSet<>();

	private final @Nullable Path file;

	private Bookmark(@Nullable Path file) {
		this.file = file;
	}

	/**
	 * A bookmark for one sitting.
	 * @return forgotten with the process
	 */
	public static Bookmark inMemory() {
		return new Bookmark(null);
	}

	/**
	 * A bookmark beside the data that the acts made.
	 * @param file written line by line; need not exist yet
	 * @return with all that was played before
	 */
	public static Bookmark in(Path file) {
		var bookmark = new Bookmark(file);
		try {
			if (Files.exists(file)) {
				String text = Files.readString(file);
				String whole = text.substring(0, text.lastIndexOf('\n') + 1);
				whole.lines().forEach(bookmark.played::add);
				if (whole.length() < text.length()) {
					// a line without its end was being written when the process died
					DataFolder.write(file, whole);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bookmark;
	}

	boolean isPlayed(Act act) {
		return this.played.contains(act.name());
	}

	void played(Act act) {
		if (this.played.add(act.name()) && this.file != null) {
			try {
				Files.write(this.file, (act.name() + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE,
						StandardOpenOption.APPEND);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
