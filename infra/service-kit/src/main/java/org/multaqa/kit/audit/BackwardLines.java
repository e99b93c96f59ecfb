package org.multaqa.kit.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The lines of a file from its end on, read block by block: a page of the latest costs
 * the same however long the file is. What stands after the last line end is still being
 * written, and is left out.
 */
final class BackwardLines implements AutoCloseable {

	private static final int BLOCK = 64 * 1024;

	private final FileChannel file;

	/** What was read and not given out yet; it begins at {@link #begin}. */
	private byte[] text = new byte[0];

	private long begin;

	private int end;

	/**
	 * Lines of a file.
	 * @param before only those that end at this byte, or earlier
	 */
	BackwardLines(Path path, long before) throws IOException {
		this.file = FileChannel.open(path, StandardOpenOption.READ);
		this.begin = Math.min(before, this.file.size());
		this.end = lineEnd(0) + 1;
	}

	/**
	 * The line before the last one that was given out.
	 * @return empty at the beginning of the file
	 */
	Optional<Line> next() throws IOException {
		if (this.begin + this.end == 0) {
			return Optional.empty();
		}
		int before = lineEnd(this.end - 1);
		var line = new Line(this.begin + before + 1,
				new String(this.text, before + 1, this.end - before - 2, StandardCharsets.ISO_8859_1));
		this.end = before + 1;
		return Optional.of(line);
	}

	/**
	 * Where the last line ends that ends before a place in the text, reading on as far as
	 * needed.
	 * @return -1 at the beginning of the file
	 */
	private int lineEnd(int place) throws IOException {
		int at = place - 1;
		while (true) {
			while (at >= 0 && this.text[at] != '\n') {
				at--;
			}
			if (at >= 0 || this.begin == 0) {
				return at;
			}
			at += readBefore();
		}
	}

	/** Puts one more block before what is there. */
	private int readBefore() throws IOException {
		int length = (int) Math.min(BLOCK, this.begin);
		var more = ByteBuffer.allocate(length + this.end);
		more.limit(length);
		while (more.hasRemaining() && this.file.read(more, this.begin - length + more.position()) >= 0) {
			// goes on
		}
		more.limit(more.capacity());
		more.position(length);
		more.put(this.text, 0, this.end);
		this.text = more.array();
		this.begin -= length;
		this.end += length;
		return length;
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

	/**
	 * A line.
	 *
	 * @param begin its first byte in the file
	 * @param text without its end
	 */
	record Line(long begin, String text) {

	}

}
