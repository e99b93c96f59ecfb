package org.multaqa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

import org.multaqa.embedded.DataFolder;

/** The file with the key by which registration encrypts private needs on a laptop. */
final class NeedsKeyFile {

	static final String NAME = "needs.key";

	private static final int BYTES = 32;

	private NeedsKeyFile() {
	}

	/** Reads the key, and makes one where there is none yet. */
	static String read(Path file) throws IOException {
		if (!Files.exists(file)) {
			byte[] key = new byte[BYTES];
			new SecureRandom().nextBytes(key);
			DataFolder.write(file, Base64.getEncoder().encodeToString(key));
		}
		return Files.readString(file).trim();
	}

}
