package org.multaqa.identity.tokens.application;

import java.util.List;

/**
 * How somebody has shown who they are to whom a token is given.
 *
 * @param methods in which ways (RFC 8176), for the claim {@code amr}; none for the
 * laptop's shortcut
 * @param passkey whether with a passkey, which some rights need
 */
public record Proof(List<String> methods, boolean passkey) {

	public Proof {
		methods = List.copyOf(methods);
	}

	public static Proof byPasskey(List<String> methods) {
		return new Proof(methods, true);
	}

	public static Proof without(List<String> methods) {
		return new Proof(methods, false);
	}

}
