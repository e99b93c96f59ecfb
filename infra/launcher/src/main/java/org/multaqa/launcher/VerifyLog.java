package org.multaqa.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.multaqa.kit.audit.LogVerification;

/** Tells whether security logs are as they were written. */
final class VerifyLog {

	private VerifyLog() {
	}

	/**
	 * Reads logs, each with the files before it.
	 * @param files the last file of each
	 * @param screen told what is wrong
	 * @return 0 if all are as they were written, else 1
	 * @throws Options.Misunderstood if there is no such file
	 */
	static int run(List<String> files, Screen screen) {
		if (files.isEmpty()) {
			throw new Options.Misunderstood("verify-log needs a file, for instance .multaqa/security-identity.log");
		}
		boolean intact = true;
		for (String name : files) {
			var file = Path.of(name);
			if (!Files.isRegularFile(file)) {
				throw new Options.Misunderstood("There is no file " + name);
			}
			var result = LogVerification.verify(file);
			result.faults().forEach(screen::say);
			screen.say(name + ": " + result.lines() + " lines, "
					+ (result.isIntact() ? "as they were written" : "not as they were written")
					+ "; the last is number " + result.last() + ", " + result.hash());
			intact &= result.isIntact();
		}
		return intact ? 0 : 1;
	}

}
