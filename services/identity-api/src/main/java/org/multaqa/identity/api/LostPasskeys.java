package org.multaqa.identity.api;

/**
 * Whose passkeys are lost.
 *
 * @param account the id of an account, or its mail address
 */
public record LostPasskeys(String account) {

}
