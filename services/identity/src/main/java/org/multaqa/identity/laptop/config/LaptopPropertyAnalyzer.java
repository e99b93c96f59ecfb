package org.multaqa.identity.laptop.config;

import org.multaqa.identity.laptop.config.LaptopPropertyCheck.LaptopPropertyRefused;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in words instead of a stack trace. */
final class LaptopPropertyAnalyzer extends AbstractFailureAnalyzer<LaptopPropertyRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, LaptopPropertyRefused cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Remove " + LaptopPropertyCheck.PROPERTY + ", and let people sign in by mail.", cause);
	}

}
