package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.multaqa.embedded.DataFolder;

/** The meeting that earlier starts left in a data folder. */
final class EarlierMeeting {

	/** Lies in every folder that was ever taken, see {@link DataFolder}. */
	private static final String TAKEN = "in-use.lock";

	/**
	 * What lies in a data folder before it is first taken: logs, and a folder of logs.
	 */
	private static final Pattern LOGS = Pattern.compile("apart|.+\\.log(\\.[0-9]+)?");

	private EarlierMeeting() {
	}

	/**
	 * Removes it and nothing else: the logs stay, and so does what somebody put there.
	 * @param folder a data folder, need not exist
	 * @throws Options.Misunderstood if something lies there and it never was a data
	 * folder
	 */
	static void forget(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		if (!Files.exists(folder.resolve(TAKEN)) && !isEmptyButForLogs(folder)) {
			throw new Options.Misunderstood("The folder " + folder + " holds something, but no meeting of Multaqa; "
					+ "--fresh forgets nothing there. Choose another folder: ./multaqa up --data DIR");
		}
		try (var data = DataFolder.lock(folder)) {
			PreparedMeeting.clear(data);
		}
	}

	private static boolean isEmptyButForLogs(Path folder) {
		try (var files = Files.list(folder)) {
			return files.allMatch((file) -> LOGS.matcher(file.getFileName().toString()).matches());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
