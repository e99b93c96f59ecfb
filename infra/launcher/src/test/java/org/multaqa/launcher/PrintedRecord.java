package org.multaqa.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A record as Kafka's console consumer prints it:
 * {@code name:value,name:value<tab>key<tab>value}.
 *
 * @param headers in the order of the record
 * @param key the text of the key
 * @param value the text of the value, absent for a tombstone
 */
record PrintedRecord(Map<String, String> headers, String key, @Nullable String value) {

	static PrintedRecord of(String line) {
		String[] parts = line.split("\t", 3);
		if (parts.length < 3) {
			throw new IllegalArgumentException("not headers, key and value: " + line);
		}
		var headers = new LinkedHashMap<String, String>();
		if (!parts[0].equals("NO_HEADERS")) {
			for (String header : parts[0].split(",", -1)) {
				int colon = header.indexOf(':');
				if (colon < 0 || headers.put(header.substring(0, colon), header.substring(colon + 1)) != null) {
					throw new IllegalArgumentException("no header, or there twice: " + header + " in " + line);
				}
			}
		}
		return new PrintedRecord(headers, parts[1], parts[2].equals("null") ? null : parts[2]);
	}

	String header(String name) {
		return this.headers.getOrDefault(name, "");
	}

}
