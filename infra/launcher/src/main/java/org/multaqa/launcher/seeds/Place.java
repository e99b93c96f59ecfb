package org.multaqa.launcher.seeds;

import java.util.Map;

/**
 * Where something is written.
 *
 * @param file name of the file
 * @param line line in it
 * @param path path to it
 * @param lines lines of the keys below it
 */
record Place(String file, int line, String path, Map<String, Integer> lines) {

	Place(String file, int line, String path) {
		this(file, line, path, Map.of());
	}

	Place at(String key) {
		return new Place(this.file, this.lines.getOrDefault(key, this.line),
				this.path.isEmpty() ? key : this.path + "." + key);
	}

	Fault fault(String reason) {
		return new Fault(this.file, this.line, this.path, reason);
	}

}
