package org.multaqa.sessions.material.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it came, on this machine's disk until it is in the store: what it is can be
 * looked at only when all of it is there, and it need not fit into memory.
 *
 * @param size in bytes
 * @param hash SHA-256, lower-case hex
 */
record ReceivedFile(Path path, int size, String hash) implements AutoCloseable {

	private static final int STEP = 64 << 10;

	/**
	 * Receives a file.
	 * @param content is read to its end, or to a little more than the limit
	 * @param most how many bytes it may have
	 * @throws FileTooLarge if it has more
	 */
	static ReceivedFile of(InputStream content, long most) {
		try {
			var path = Files.createTempFile("material", null);
			try {
				return read(content, most, path);
			}
			catch (IOException | RuntimeException ex) {
				Files.deleteIfExists(path);
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ReceivedFile read(InputStream content, long most, Path path) throws IOException {
		var digest = digest();
		long size = 0;
		try (var target = Files.newOutputStream(path)) {
			var source = new DigestInputStream(content, digest);
			byte[] step = new byte[STEP];
			for (int read = source.read(step); read >= 0; read = source.read(step)) {
				size += read;
				if (size > most) {
					throw new FileTooLarge(most);
				}
				target.write(step, 0, read);
			}
		}
		return new ReceivedFile(path, Math.toIntExact(size), HexFormat.of().formatHex(digest.digest()));
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

	@Override
	public void close() {
		try {
			Files.deleteIfExists(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
