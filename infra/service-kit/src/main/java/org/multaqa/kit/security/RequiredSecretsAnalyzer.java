package org.multaqa.kit.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words which secrets are missing, and how they are made. */
final class RequiredSecretsAnalyzer extends AbstractFailureAnalyzer<RequiredSecrets.Unusable> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, RequiredSecrets.Unusable cause) {
		return new FailureAnalysis(cause.getMessage() + ".",
				"Set each variable to a random value of its own (openssl rand -hex 32; a key: openssl rand -base64 32), a "
						+ "secret of a client to the same one at identity and at the service that it belongs to.",
				cause);
	}

}
