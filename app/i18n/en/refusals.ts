import type { Translation } from '../bind'
import type { refusals as source } from '../nb/refusals'

export const refusals = {
  fields: {
    required: (field: string) => `Fill in “${field}”.`,
    'identity-number': (field: string) =>
      `There seems to be a national identity number in “${field}”. Remove it. If it is another number, write it in groups, like this: 1234 56 78901.`,
    classified: (field: string) =>
      `A classification stands on a line of its own in “${field}”. Tvers is an unclassified system. Remove it, and contact the person responsible for security where you work.`,
    'too-long': (field: string) => `The text in “${field}” is too long. Make it shorter.`,
    'too-short': (field: string) => `The text in “${field}” is too short. Write more.`,
    email: (field: string) => `Write “${field}” as an e-mail address, such as name@organisation.no.`,
    date: (field: string) => `Write “${field}” as a date that exists.`,
    time: (field: string) => `Write “${field}” as a time of day, such as 09:30.`,
    choice: (field: string) => `Choose “${field}” from the list.`,
    'no-change': () => 'Choose what to change: status, deadline or who is responsible.',
    'no-decision': () => 'Write what was adopted, or choose that the proposal is not adopted.',
    number: (field: string) => `Write “${field}” as a whole number within the limits.`,
    order: (field: string) => `“${field}” must come after the start.`,
    'password-like-email': (field: string) =>
      `“${field}” contains the name in your e-mail address. Choose a password that does not.`,
    'wrong-password': (field: string) => `“${field}” is not right. Write the password you use now.`,
    past: (field: string) => `“${field}” is a date that has passed. Choose today or later.`,
    'common-password': (field: string) => `“${field}” is on lists of common passwords. Choose another.`,
    'not-equal': (field: string) => `“${field}” differs from what you wrote above.`,
    link: (field: string) => `Write “${field}” as a web address that begins with https://.`,
    taken: (field: string) => `“${field}” is already in use. Choose another.`,
    'not-csv': (field: string) =>
      `“${field}” is not a text file. Save the spreadsheet as CSV, and choose the file again.`,
  },
  reasons: {
    unreachable:
      'We got no answer from the service, and do not know whether it arrived. What you filled in is still here. Send it again when you have a connection; it will not be done twice.',
    'too-large':
      'What you have written is too long to be sent. It still stands here: make it shorter, or split it up.',
    'item-not-current': 'The meeting has gone on to another item.',
    'meeting-cancelled': 'The meeting is cancelled and cannot be changed.',
    'meeting-other-year':
      'The number belongs to the year that the meeting was planned in. Cancel it and create one in the other year.',
    'meeting-over': 'The meeting has been held or its minutes are open, so this can no longer be done.',
    'meeting-not-called': 'The notice has not been sent. Send it first.',
    'meeting-not-held': 'The minutes have not been opened. Open them first.',
    'minutes-circulated': 'The minutes are out for remarks. Take them back to draft to change anything.',
    'minutes-have-their-own': 'Minutes are sent out for remarks from the page of the meeting.',
    'decision-without-outcome': 'An item for decision has no outcome. Mark the decision, and try again.',
    'dissent-recorded':
      'The organisation’s dissent in this item is recorded already. Change that one instead.',
    'agenda-fixed':
      'The notice has been sent, or a later item has gone out with its number. The item can be changed, but not removed.',
    'item-answered': 'Somebody else has answered the item. See what they decided.',
    'agenda-empty': 'The agenda is empty. Add at least one item before you send the notice.',
    'minutes-open-already': 'The minutes are open already.',
    'minutes-approved': 'The minutes are approved, so this cannot be changed.',
    'minutes-not-out': 'The minutes are neither out for remarks nor approved yet. Do that first.',
    'minutes-sent-meanwhile':
      'Somebody has sent the minutes since you opened the page. Send them again if need be.',
    'minutes-nobody-to-send':
      'Nobody else in the group may read the minutes, so there is nobody to send them to.',
    'minutes-changed': 'The text has changed since you read it. Read it again below, and approve once more.',
    'objection-open': 'An objection has no answer. Answer it first.',
    'objection-late':
      'The deadline has passed, so the minutes count as approved. Ask the chair for a new version if something is wrong.',
    'objection-answered': 'Somebody else has answered the objection. See the answer on the page.',
    'correction-abandoned':
      'The version has been given up. Begin another if the minutes are to be corrected.',
    'correction-open': 'A new version is in the making already. Finish it first.',
    'correction-empty': 'The text is the same as the approved minutes. Correct it before you approve.',
    'agreement-moved-on': 'The agreement has got another status since you opened the page.',
    'agreement-locked': 'The agreement has been sent for signing. Facts, parties and text cannot be changed.',
    'agreement-not-ready':
      'Something is missing before the agreement can be sent for signing. See on the page what.',
    'agreement-not-out': 'The agreement is not out for signing now.',
    'agreement-other-edition': 'The agreement has changed since you read it. Read it again before you sign.',
    'agreement-signed-before': 'The organisation has signed already.',
    'agreement-version-begun': 'A new version has been begun already.',
    'procedure-sent':
      'The proposal has been sent out and cannot be changed. Withdraw it and make a new one if something is wrong.',
    'procedure-closed': 'The procedure is not open, so this cannot be done.',
    'procedure-late': 'The deadline has passed. Ask the secretariat for more time if you want to answer.',
    'procedure-early':
      'Some have not answered, and the deadline has not passed. Wait until it has, or until all have answered.',
    'series-ended': 'The series has ended.',
    'series-day-taken':
      'One of the dates has been planned already or does not belong to the series. Choose among the dates shown now.',
    'item-internal':
      'The item is internal, and what comes of it does not stand in the minutes. Record it from the page of the meeting instead.',
    'item-in-minutes':
      'The minutes have been opened with the title of the item. It cannot be made internal now.',
    'author-alone':
      'You wrote these minutes alone. Somebody else must read and write in them before you can approve them.',
    'paper-unreadable': 'One of the papers cannot be read, so nothing has been sent.',
    'document-damaged':
      'A part of the text cannot be read. It is locked until the secretariat has looked at it. Nothing has changed.',
    'number-gone': 'The number is not there any more, or somebody has said what it is.',
    'number-not-set-aside': 'It was taken back before, or the number is gone.',
    'document-identity-number':
      'There seems to be a national identity number in the document. Remove it before more people see it, or say on the page of the document that it is another number.',
    'document-moved-on': 'The document has moved on since you opened the page. See where it stands now.',
    'document-version-begun': 'A new version has been begun already.',
    'document-not-decided': 'The text is not concluded and can be changed as it is.',
    'shared-already':
      'The document is already shared like this with the workspace. Choose another level or workspace.',
    'words-gone': 'The words are no longer in the text. Select them again, or write a comment instead.',
    'thread-resolved': 'The comment is resolved. Reopen it to assign it.',
    'suggestion-unfit':
      'What is suggested no longer fits in: the words it concerns have been changed or are gone. Make the change yourself, or decline it with a reason.',
    'suggestion-decided': 'Somebody else has decided on the suggestion. See what they decided.',
    'format-unchanged': 'The words look like that already.',
    'suggestion-unchanged': 'The suggestion is the same as the wording there. Write another wording.',
    'milestone-reached': 'The milestone is reported reached already.',
    'mandate-before-ministries':
      'The mandate is with the ministries. Answer the remarks and finish the round before you adopt it.',
    'mandate-with-ministries':
      'The mandate is with the ministries. The facts can be changed when the round is finished.',
    'list-changed':
      'Something has changed since you saw the list. Look over what will happen, and send again.',
    'list-nobody': 'Nobody on the list can be invited. Correct the lines, and look at what will happen.',
    'join-waiting': 'You have asked for a seat here already. Wait for the answer.',
    'join-answered': 'The request has been answered already.',
    'mandate-under-work':
      'A new version of the mandate is already under work. Adopt it before you begin another.',
    'mandate-empty': 'The mandate has no text yet. Write the text before you adopt it.',
    'mandate-over':
      'The mandate lasts to a day before it comes into force. Correct “Lasts to” among the facts, or choose an earlier date.',
    'mandate-order': 'The date is before the previous mandate came into force. Choose a later date.',
    'consultation-sent-out':
      'The consultation is sent out and cannot be changed. You can extend the deadline.',
    'consultation-not-out': 'The consultation is not sent out yet.',
    'consultation-not-open': 'The consultation is not open for answers yet.',
    'consultation-finished': 'The round is finished, so this can no longer be done.',
    'consultation-deadline-past': 'The last day for answers has been. Change it before you send out.',
    'consultation-nobody': 'Nobody is asked. Invite somebody, or open the consultation to everyone.',
    'consultation-empty': 'The document has no text yet. Write it before you send out.',
    'consultation-ministries-only': 'A submission to ministries can only go to ministries.',
    'consultation-asked-already': 'One of the organisations is invited already.',
    'consultation-all-answered': 'Everybody who is asked has answered.',
    'consultation-still-open':
      'The round is open for answers. It can be finished when the deadline has passed.',
    'consultation-untreated': 'Some inputs lack an answer and a reason. Treat them first.',
    'consultation-unmoderated':
      'It is not decided whether all answers from the website are to be shown. Decide that first.',
    'input-is-duplicate':
      'The input is merged with another one and follows its answer. Part them if the answer is to be another.',
    'input-merged-already': 'The inputs are merged already. Choose another.',
    'input-no-duplicate': 'The input is not merged with another one.',
    'answer-sent-already': 'The answer is sent already. Take it back if you want to change it.',
    'answer-file-not-word': 'The file is no Word document. Save the answer as .docx, and try again.',
    'answer-file-too-long': 'The answer in the file is too long to be read in. Shorten it, and try again.',
    'answer-not-sent': 'The answer is not sent, or a colleague has taken it back.',
    'answer-stands': 'The deadline has passed, so the answer cannot be taken back.',
    'answer-empty': 'The answer is empty. Write something, or choose a conclusion.',
    'answer-changed': 'A colleague has changed the answer since you read it. Look it over, and send again.',
    'answer-place-gone':
      'Part of the answer is about a paragraph or question that does not exist. It stands by itself on the page, and the rest can be saved.',
    'answer-identity-number':
      'The answer has something that looks like a national identity number. Take it out; answers are public.',
    'edition-not-decided':
      'The document has not been decided, approved or adopted yet. Do that first, then publish.',
    'edition-replaced': 'A later version is concluded. Publish that one.',
    'edition-corrected': 'A later version of the minutes has been approved. Publish that one.',
    'edition-unsigned': 'The agreement has not been signed by all parties. Then it cannot be public.',
    'edition-text-changed':
      'The text has changed since you opened this page. Look through it again, then publish.',
    'edition-identity-number':
      'The text holds what looks like a national identity number. Remove it before you publish, or say on the page of the document that it is another number.',
    'edition-classified':
      'The text has a classification marking on a line of its own. Classified information does not belong here. Contact your security officer.',
    'file-empty': 'There is no text in the file. Choose another.',
    'file-kind':
      'The file is not Word (.docx), LibreOffice (.odt), Markdown or HTML, whatever its name says. Save it as one of these and try again.',
    'file-old-word':
      'The file is in an older Word format or has a password. Open it in Word, save it as .docx without a password, and try again.',
    'file-pdf': 'The file is a PDF, which has no structure to read. Use the file that it was made from.',
    'file-encrypted': 'The file has a password. Save it without one and try again.',
    'file-broken':
      'The file is damaged and cannot be read. Open it in Word, save it again, and try once more.',
    'file-bomb': 'The file unpacks to more than any document holds. It was not opened.',
    'file-text-too-long': 'The text is longer than one document can be. Split the file.',
    'file-table-too-large':
      'A table in the file has more than 5,000 cells. Split it, or keep it as a spreadsheet.',
    'upload-empty': 'The file is empty. Choose another.',
    'upload-kind':
      'The file is not a PDF, Word, Excel, PowerPoint, OpenDocument, picture or text file. Save it as one of these and try again.',
    'upload-old-office':
      'The file is in an older Office format or has a password. Save it in a newer format without one and try again.',
    'upload-macros': 'The file holds macros. Save it without them and try again.',
    'upload-fetches':
      'The file fetches a template or content from another machine when it is opened. Save it without and try again.',
    'upload-not-as-named':
      'The ending of the file name says something else than the content. Give it the right ending and try again.',
    'upload-too-large': 'The file is too large. Make it smaller and try again.',
    'upload-space':
      'The workspace has as many files as it has room for. Remove something that is not needed.',
    'upload-same': 'The file is the same as the newest version.',
    'upload-gone': 'The upload is no longer there. Choose the file again.',
    'upload-unfinished': 'The whole file has not arrived yet. Go on uploading.',
    'file-being_checked': 'The file is being checked for viruses. Try again in a moment.',
    'file-infected': 'The virus scanner found something harmful in the file. It cannot be downloaded.',
    'file-failed': 'The file could not be checked for viruses. It cannot be downloaded.',
    'upload-classified':
      'There is a classification marking on a line of its own in the file. Tvers is an unclassified system. The file was not stored. Contact whoever is responsible for security where you are.',
    'file-bytes-gone':
      'The content of the file is not on the server. Ask whoever runs it to bring it back from the backup.',
    'image-kind': 'The file is not a picture of a kind that we take. Use PNG, JPEG or WebP.',
    'image-too-large': 'The picture is too large. Make it smaller, and try again.',
    'image-broken': 'The picture cannot be read. Save it anew as PNG or JPEG, and try again.',
    'images-full': 'The document has as many pictures as it may have.',
    'edition-image-without-words':
      'A picture has no alternative text. Describe it, or mark it as decoration, before you publish.',
    'edition-withdrawn': 'The edition has already been withdrawn.',
    'bad-request': 'We did not understand what was sent. Reload the page and try again.',
    'changed-meanwhile':
      'Someone else saved while you were writing. Compare, correct what is needed, and save again.',
    'meeting-not-open-for-answers': 'The meeting takes no answers: nobody is called to it, or it is over.',
    'feeds-full': 'You have as many addresses as you can have. End one that you do not use.',
    'items-changed':
      'Somebody else changed one or more of the action items while you chose. Look over the list, and try again.',
    conflict: 'This cannot be done as things stand. See on the page what has changed.',
    invalid: 'Something is missing or filled in wrongly. Correct the marked fields and try again.',
    'sent-before':
      'What you sent first arrived, though its answer did not. You have changed something since. See on the page what has been done, and send again if your change is to be included.',
    'signed-in-again': 'You are signed in again. Send once more; what you have written is still here.',
    'signed-out': 'Your session has ended. Sign in again; what you have written is still here.',
    'too-many': 'Too many attempts in a short time. Wait a few minutes before you try again.',
    'wrong-credentials': 'The e-mail address or the password is wrong. Try again.',
    'link-gone': 'The link no longer works. It has been used or withdrawn, or it is too old.',
    'seat-held': 'Somebody else holds the seat in all or part of this period. End that first.',
    'already-seated': 'The person holds or deputises for this seat already.',
    'already-invited':
      'The person has an invitation to this seat already. Withdraw it if you want to send a new one.',
    'input-not-taken-in':
      'The input must be taken in, wholly or in part, before its wording can be taken into the text.',
    'paragraph-changed': 'The paragraph has changed since you opened the page. Look at it again.',
    'text-with-ministries':
      'The text lies before ministries. It can be changed when their deadline has passed.',
    'seats-changed': 'The seats have changed since the list was shown. Go through them again.',
    'seat-ended': 'The seat has ended. Ask the secretariat for a new invitation.',
    'already-ended': 'This has ended already.',
    'has-chair': 'The workspace has a chair. Seats are now given by its chair and secretariat.',
    'other-person': 'The invitation is for another e-mail address than the one you are signed in with.',
    'last-administrator': 'Somebody has to be administrator. Give the role to another person first.',
    'has-role': 'The person has the role already.',
    'already-set-up': 'Tvers has been set up. Sign in, or ask an administrator for an invitation.',
  },
} satisfies Translation<typeof source>
