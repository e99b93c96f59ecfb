package org.multaqa.kit.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where the lines of one service lie: a file, and those before it, which end in
 * {@code .1} (the last), {@code .2} and so on. A new file goes on where the one before
 * ended. One process writes.
 */
final class ChainedFiles {

	private final Path file;

	private final long largest;

	private final int earlier;

	private @Nullable ChainedLine last;

	private long size;

	private boolean known;

	/**
	 * Files of a service.
	 * @param file the one that is written
	 * @param largest its size in bytes from which the next is begun
	 * @param earlier how many are kept besides
	 */
	ChainedFiles(Path file, long largest, int earlier) {
		this.file = file;
		this.largest = largest;
		this.earlier = earlier;
	}

	/**
	 * Writes the next line.
	 * @throws IOException if it cannot be written; the line is then no part of the chain
	 */
	void append(Map<String, String> content) throws IOException {
		recall();
		var line = ChainedLine.after(this.last, content);
		byte[] bytes = (line.text() + "\n").getBytes(StandardCharsets.US_ASCII);
		if (this.size > 0 && this.size + bytes.length > this.largest) {
			begin();
		}
		Files.write(this.file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		this.size += bytes.length;
		this.last = line;
	}

	/** Where an earlier process ended. A line that it did not end is left alone. */
	private void recall() throws IOException {
		if (this.known) {
			return;
		}
		if (this.file.getParent() != null) {
			Files.createDirectories(this.file.getParent());
		}
		for (Path each : of(this.file).reversed()) {
			this.last = lastOf(each);
			if (this.last != null) {
				break;
			}
		}
		this.size = Files.exists(this.file) ? Files.size(this.file) : 0;
		if (this.size > 0 && !Files.readString(this.file, StandardCharsets.ISO_8859_1).endsWith("\n")) {
			Files.writeString(this.file, "\n", StandardOpenOption.APPEND);
			this.size++;
		}
		this.known = true;
	}

	private void begin() throws IOException {
		for (int number = this.earlier - 1; number > 0; number--) {
			if (Files.exists(numbered(this.file, number))) {
				Files.move(numbered(this.file, number), numbered(this.file, number + 1),
						StandardCopyOption.REPLACE_EXISTING);
			}
		}
		Files.move(this.file, numbered(this.file, 1), StandardCopyOption.REPLACE_EXISTING);
		this.size = 0;
	}

	/**
	 * A file with those before it.
	 * @param file the last
	 * @return those that exist, the oldest first
	 */
	static List<Path> of(Path file) {
		var files = new ArrayList<Path>();
		for (int number = 1; Files.exists(numbered(file, number)); number++) {
			files.addFirst(numbered(file, number));
		}
		if (Files.exists(file)) {
			files.add(file);
		}
		return files;
	}

	/**
	 * The lines of a file, whatever bytes are in it.
	 * @throws UncheckedIOException if it cannot be read
	 */
	static List<String> linesOf(Path file) {
		try {
			return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static @Nullable ChainedLine lastOf(Path file) {
		for (String line : linesOf(file).reversed()) {
			var read = ChainedLine.read(line);
			if (read.isPresent()) {
				return read.get();
			}
		}
		return null;
	}

	private static Path numbered(Path file, int number) {
		return file.resolveSibling(file.getFileName() + "." + number);
	}

}
