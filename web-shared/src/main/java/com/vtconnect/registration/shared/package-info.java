/**
 * What the Portal and the Office Portal share of the web: layout and field tags, the look, and the
 * parts of HTTP that both must get right in the same way. No beans and no rules: servlets and
 * filters are named in each WAR's web.xml, tags come from the taglib.
 */
package com.vtconnect.registration.shared;
