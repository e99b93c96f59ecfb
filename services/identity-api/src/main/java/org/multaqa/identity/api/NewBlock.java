package org.multaqa.identity.api;

/**
 * Whom to block.
 *
 * @param account id of the person, or the mail address of the account
 * @param reason why, for founders; at most 500 characters on one line
 */
public record NewBlock(String account, String reason) {

	/** Without the address: it must not end up in a log. */
	@Override
	public String toString() {
		return "a block";
	}

}
