package org.multaqa.portal.pages;

/**
 * The way in.
 *
 * @param href where signing in begins, a local address
 */
public record SignInPage(String href) {

}
