package org.multaqa.launcher.seeds;

/**
 * Something wrong in a seed file.
 *
 * @param file name of the file
 * @param line line in it, 1 is the first; 0 for the file as a whole
 * @param place path to it, for instance {@code recommendations[0].title}; may be empty
 * @param reason what is wrong, as one would tell a colleague
 */
public record Fault(String file, int line, String place, String reason) {

	@Override
	public String toString() {
		return this.file + ((this.line > 0) ? ":" + this.line : "") + ": "
				+ (this.place.isEmpty() ? "" : this.place + ": ") + this.reason;
	}

}
