package org.multaqa.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Words that stand nowhere but in what one person has said of herself, and where they are
 * found: as they are, in UTF-16, as Base64 (tokens hide names so), and escaped as JSON
 * may.
 */
final class Canaries {

	private static final byte[] GZIP = { 0x1f, (byte) 0x8b };

	/** Bytes to look for, by what they are called in a finding. */
	private final Map<String, byte[]> needles = new LinkedHashMap<>();

	Canaries(List<String> words) {
		for (String word : words) {
			this.needles.put(word, word.getBytes(StandardCharsets.UTF_8));
			this.needles.put(word + " (UTF-16)", word.getBytes(StandardCharsets.UTF_16LE));
			this.needles.put(word + " (UTF-16BE)", word.getBytes(StandardCharsets.UTF_16BE));
			for (int shift = 0; shift < 3; shift++) {
				this.needles.put(word + " (Base64)" + shift, base64(word, shift).getBytes(StandardCharsets.US_ASCII));
			}
			if (word.chars().anyMatch((sign) -> sign > 127)) {
				this.needles.put(word + " (escaped)", escaped(word).getBytes(StandardCharsets.US_ASCII));
			}
		}
	}

	/**
	 * Looks into every file of a folder.
	 * @return what was found where
	 */
	List<String> foundIn(Path folder) throws IOException {
		var found = new ArrayList<String>();
		try (var files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				found.addAll(foundIn(folder.relativize(file).toString(), Files.readAllBytes(file)));
			}
		}
		return found;
	}

	List<String> foundIn(String place, String text) {
		return foundIn(place, text.getBytes(StandardCharsets.UTF_8));
	}

	List<String> foundIn(String place, byte[] content) {
		var found = new ArrayList<String>();
		this.needles.forEach((name, needle) -> {
			if (contains(content, needle)) {
				found.add(place + ": " + name);
			}
		});
		if (content.length > 2 && Arrays.equals(content, 0, 2, GZIP, 0, 2)) {
			found.addAll(foundIn(place + " (unpacked)", unpacked(content)));
		}
		return found;
	}

	private static byte[] unpacked(byte[] content) {
		try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(content))) {
			return unpacked.readAllBytes();
		}
		catch (IOException ex) {
			return new byte[0];
		}
	}

	private static boolean contains(byte[] content, byte[] needle) {
		for (int at = 0; at <= content.length - needle.length; at++) {
			if (content[at] == needle[0] && Arrays.equals(content, at, at + needle.length, needle, 0, needle.length)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The signs that a word has in Base64 wherever it begins in a group of three bytes.
	 */
	private static String base64(String word, int shift) {
		byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
		int from = (3 - shift) % 3;
		int whole = (bytes.length - from) / 3 * 3;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, from + whole));
	}

	private static String escaped(String word) {
		var escaped = new StringBuilder();
		word.chars()
			.forEach((sign) -> escaped
				.append((sign > 127) ? String.format(Locale.ROOT, "\\u%04x", sign) : String.valueOf((char) sign)));
		return escaped.toString();
	}

}
