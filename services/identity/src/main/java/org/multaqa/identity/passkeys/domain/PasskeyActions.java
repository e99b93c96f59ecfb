package org.multaqa.identity.passkeys.domain;

import java.util.List;

import org.multaqa.model.access.Permission;

/**
 * What somebody may do with their own passkeys. The first is added by whoever has signed
 * in; from then on a passkey is shown for it, since whoever reads another's mail could
 * add one of their own, or take all away.
 *
 * @param own the passkeys that there are
 * @param shown whether the person has signed in with one of them
 */
public record PasskeyActions(List<Passkey> own, boolean shown) {

	/** Most passkeys of a person. */
	public static final int MOST = 10;

	public PasskeyActions {
		own = List.copyOf(own);
	}

	/**
	 * Whether one more may be added.
	 * @return allowed, or {@code passkey.not-shown}, {@code passkey.too-many}
	 */
	public Permission add() {
		if (!this.own.isEmpty() && !this.shown) {
			return Permission.notAllowed("passkey.not-shown");
		}
		return (this.own.size() < MOST) ? Permission.allowed() : Permission.refused("passkey.too-many", MOST);
	}

	/**
	 * Whether one may be removed.
	 * @return allowed, or {@code passkey.not-shown}
	 */
	public Permission remove() {
		return this.shown ? Permission.allowed() : Permission.notAllowed("passkey.not-shown");
	}

}
