#pragma once

#include <QtWidgets/QMainWindow>

#include <memory>

#include "common/reporter.h"
#include "widgets/demooptions.h"
#include "widgets/settings/appearance.h"

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace QtSignIn {
class AccountButton;
class Browser;
} // namespace QtSignIn

namespace Demo {

class GalleryPage;
class SignInPage;
class SignInSession;
class TimelineModel;

/// The demo: a page to sign in, a gallery of widgets, settings.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    enum class Page { SignIn, Gallery, Settings };

    /// \a events, if given, also follows every flow; it must outlive the window.
    explicit MainWindow(const DemoOptions &options, Reporter *events = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The sandbox needs nobody from now on, and no browser: for tests.
    void approveByItself();

    /// Whatever the options say of it, sign-ins use this one from now on. Before the first.
    void setBrowser(const std::shared_ptr<QtSignIn::Browser> &browser);

    /// As if somebody had pressed Sign in, and then the dialog's own first button.
    void signInAtOnce();

    void showPage(Page page);
    GalleryPage *gallery() const { return m_gallery; }

Q_SIGNALS:
    /// A sign-in, a renewal or a look-up has ended and left nothing behind.
    void flowFinished(bool completed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildMenus();
    QtSignIn::AccountButton *newAccountButton();
    void addPageAction(QMenu *menu, Page page);
    void useSettings(const AppSettings &settings);
    void showAbout();
    void fitText();

    const SettingsFile m_settingsFile;
    AppSettings m_settings;
    Appearance m_appearance;
    TimelineModel *m_timeline;
    SignInSession *m_session;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    SignInPage *m_signIn = nullptr;
    GalleryPage *m_gallery = nullptr;
};

} // namespace Demo
