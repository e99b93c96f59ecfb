package org.multaqa.registration.config;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when the key for private needs is missing. */
final class NeedsKeyAnalyzer extends AbstractFailureAnalyzer<NeedsKey.Unusable> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, NeedsKey.Unusable cause) {
		return new FailureAnalysis(
				cause.getMessage() + ". Private needs of participants (food, access, visa) are encrypted with it.",
				"Set REGISTRATION_NEEDS_KEY to 32 random bytes in Base64 (openssl rand -base64 32), and keep it: "
						+ "what was encrypted with it cannot be read without it.",
				cause);
	}

}
