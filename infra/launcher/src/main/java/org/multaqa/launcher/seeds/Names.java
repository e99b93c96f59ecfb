package org.multaqa.launcher.seeds;

import java.util.Locale;

/** How constants are written outside Java. */
final class Names {

	private Names() {
	}

	static String wire(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
