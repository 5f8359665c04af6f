package com.vtconnect.registration.invitation.boundary;

import com.vtconnect.registration.value.entity.Language;

/**
 * People to invite.
 *
 * @param addresses as typed: many, with commas, semicolons, white space or line ends between
 * @param language of the mails
 * @param formKey names the form: sent twice, it invites once
 */
public record InviteClients(String addresses, Language language, String formKey) {}
