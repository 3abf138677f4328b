#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

#include <QtSignIn/error.h>
#include <QtSignIn/global.h>

namespace QtSignIn {

/// What the page in the browser is to say at the end of a sign-in or sign-out.
struct QTSIGNIN_CORE_EXPORT LoopbackPageContext {
    bool completed = false; ///< else `error` says why not
    Error error = {}; ///< its description may be foreign text: escape it, or leave it out
    QString applicationName = {}; ///< escape it
    bool isSignOut = false; ///< if that failed, then only in the browser: this computer has forgotten the account

    /// The browser came back to an attempt that was answered already, or to one that has ended: nothing is wrong, and
    /// the page can be closed. `completed` says whether it is known that all went well; there is no `error`.
    bool isLeftover = false;

    QByteArray applicationIcon = {}; ///< PNG or SVG, as ClientConfiguration::applicationIcon
};

/// Makes the HTML of that page; it is sent with a policy that allows no script and no outside resource, but images of
/// `data:` URLs.
using LoopbackPage = std::function<QString(const LoopbackPageContext &)>;

/// The page where ClientConfiguration::loopbackPage is empty: plain English, also with an empty \a page, unless a
/// library above this one has words of its own. SignInDialog, AccountButton and installTranslations() of
/// QtSignIn::Widgets set translatedLoopbackPage(). On the thread of the application objects.
QTSIGNIN_CORE_EXPORT void setDefaultLoopbackPage(const LoopbackPage &page);

/// The words of such a page: plain text, whatever is in it.
struct QTSIGNIN_CORE_EXPORT LoopbackPageText {
    QString title = {};
    QStringList paragraphs = {}; ///< the last one says what to do now
    QString language = QStringLiteral("en"); ///< BCP 47 tag
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// An icon for a page is a PNG or SVG of at most this many bytes; others are left out.
inline constexpr qsizetype LargestLoopbackPageIcon = 64 * 1024;

/// The page that says \a text, with the application's icon and a mark for how it went: HTML with its style inside,
/// light or dark as the browser is, without script and without anything from elsewhere.
QTSIGNIN_CORE_EXPORT QString loopbackPageHtml(const LoopbackPageContext &context, const LoopbackPageText &text);

} // namespace QtSignIn
