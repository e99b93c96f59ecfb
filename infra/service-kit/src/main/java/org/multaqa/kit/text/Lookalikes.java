package org.multaqa.kit.text;

import java.util.Locale;

import com.ibm.icu.text.SpoofChecker;

/**
 * Names that people take for the same at a glance: a Cyrillic letter in the place of a
 * Latin one, a zero in that of an O (Unicode UTS 39, skeletons).
 */
public final class Lookalikes {

	private static final SpoofChecker CHECKER = new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

	private Lookalikes() {
	}

	/**
	 * What a name looks like, apart from case and accents.
	 * @return the same for names that look alike; empty where there is nothing to see
	 */
	public static String skeleton(String name) {
		return CHECKER.getSkeleton(CHECKER.getSkeleton(Folding.fold(name)).toLowerCase(Locale.ROOT));
	}

}
