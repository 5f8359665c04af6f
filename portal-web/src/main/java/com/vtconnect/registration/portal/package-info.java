/**
 * The Portal: what clients see of their practice. Each page is {@code webapp/<name>.xhtml} and,
 * where it does something, {@code <Name>Page} here; its address is {@code /{slug}/<name>}, made and
 * understood by {@link com.vtconnect.registration.portal.SlugFilter} and {@link
 * com.vtconnect.registration.portal.SlugViewHandler}. Nothing is kept in an HTTP session: pages are
 * stateless, who is signed in stands in the database.
 */
package com.vtconnect.registration.portal;
