package org.multaqa.identity.laptop;

import org.multaqa.identity.laptop.LaptopGuard.ShortcutRefused;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in words instead of a stack trace. */
final class ShortcutRefusedAnalyzer extends AbstractFailureAnalyzer<ShortcutRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ShortcutRefused cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Remove " + LaptopGuard.PROPERTY + ", and let people sign in by mail.", cause);
	}

}
