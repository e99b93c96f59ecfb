package org.multaqa.launcher.tour;

import com.google.gson.JsonObject;

/**
 * A device with passkeys that unlocks itself, as Chromium has it for tests (WebAuthn).
 */
final class UnlockedDevice {

	private UnlockedDevice() {
	}

	/** Puts one in front of a window. */
	static void before(Window window) {
		var options = new JsonObject();
		options.addProperty("protocol", "ctap2");
		options.addProperty("transport", "internal");
		options.addProperty("hasResidentKey", true);
		options.addProperty("hasUserVerification", true);
		options.addProperty("isUserVerified", true);
		options.addProperty("automaticPresenceSimulation", true);
		var device = new JsonObject();
		device.add("options", options);
		var session = window.page().context().newCDPSession(window.page());
		session.send("WebAuthn.enable");
		session.send("WebAuthn.addVirtualAuthenticator", device);
	}

}
