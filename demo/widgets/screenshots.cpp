#include "widgets/screenshots.h"

#include <QtCore/QTimer>
#include <QtGui/QImageWriter>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <chrono>

#include "widgets/fewcolors.h"
#include "widgets/gallery/exhibitframe.h"
#include "widgets/gallery/exhibitwindow.h"
#include "widgets/gallery/gallerypage.h"
#include "widgets/mainwindow.h"

using namespace std::chrono_literals;

namespace Demo {

namespace {

constexpr qreal PixelRatio = 1.5;
constexpr auto Settling = 150ms;
constexpr qint64 Patience = 10000; ///< ms

/// \a widgets one below the other.
QImage pictureOf(const QList<QWidget *> &widgets)
{
    const int margin = widgets.size() > 1 ? 12 : 0;
    QSize size(0, margin);
    for (const QWidget *widget : widgets)
        size = {std::max(size.width(), widget->width() + 2 * margin), size.height() + widget->height() + margin};
    QImage image(size * PixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(PixelRatio);
    image.fill(QApplication::palette().color(QPalette::Window));
    QPainter painter(&image);
    int top = margin;
    for (QWidget *widget : widgets) {
        widget->render(&painter, QPoint(margin, top));
        top += widget->height() + margin / 2;
    }
    return withFewColors(image);
}

QMenu *menuOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QPushButton *>(widget);
    return button ? button->menu() : nullptr;
}

const Exhibit *exhibitNamed(const QString &name)
{
    static const QList<Exhibit> exhibits = allExhibits();
    const auto found =
        std::find_if(exhibits.cbegin(), exhibits.cend(), [&](const Exhibit &exhibit) { return exhibit.name == name; });
    return found == exhibits.cend() ? nullptr : &*found;
}

} // namespace

struct Screenshots::Picture {
    QString fileName;
    Theme theme;
    QString exhibit;
    bool inGallery = false;
};

Screenshots::Screenshots(const QDir &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_left(pictures())
{
}

Screenshots::~Screenshots() = default;

QList<Screenshots::Picture> Screenshots::pictures()
{
    return {
        {QStringLiteral("signin-choice.png"), Theme::Light, QStringLiteral("signindialog-choice")},
        {QStringLiteral("signin-browser.png"), Theme::Light, QStringLiteral("signindialog-browser")},
        {QStringLiteral("signin-done.png"), Theme::Light, QStringLiteral("signindialog-completed")},
        {QStringLiteral("device-light.png"), Theme::Light, QStringLiteral("devicecodedialog-waiting")},
        {QStringLiteral("device-dark.png"), Theme::Dark, QStringLiteral("devicecodedialog-waiting")},
        {QStringLiteral("account-menu.png"), Theme::Light, QStringLiteral("accountbutton-several")},
        {QStringLiteral("gallery.png"), Theme::Light, QStringLiteral("devicecodeview-trouble"), true},
    };
}

void Screenshots::start()
{
    if (!m_folder.mkpath(QStringLiteral(".")))
        return end(QStringLiteral("The folder can't be made."));
    next();
}

void Screenshots::next()
{
    m_window.reset();
    if (m_left.isEmpty())
        return end({});
    const Picture &picture = m_left.constFirst();
    const Exhibit *exhibit = exhibitNamed(picture.exhibit);
    const AppSettings settings {picture.theme, QStringLiteral("en"), 100};
    m_appearance.apply(settings);
    if (picture.inGallery) {
        DemoOptions options;
        options.settingsFile = m_settingsFolder.filePath(QStringLiteral("settings.ini"));
        SettingsFile(options.settingsFile).write(settings);
        auto window = std::make_unique<MainWindow>(options);
        GalleryPage *gallery = window->gallery();
        gallery->setClocksRun(false);
        window->showPage(MainWindow::Page::Gallery);
        gallery->showExhibit(picture.exhibit);
        // The screen of the offscreen platform is small.
        window->resize(1180, 780);
        window->show();
        m_isReady = [gallery] { return gallery->frame()->isReady(); };
        m_window = std::move(window);
    } else {
        const ExhibitWindow window = openInWindow(*exhibit, nullptr);
        window.widget->setAttribute(Qt::WA_DeleteOnClose, false);
        m_isReady = [window, exhibit] { return window.isReady(*exhibit); };
        m_window.reset(window.widget);
    }
    m_waiting.start();
    wait();
}

void Screenshots::wait()
{
    if (m_isReady()) {
        // Not shown: it would take keyboard and mouse.
        if (QMenu *menu = menuOf(m_window.get())) {
            Q_EMIT menu->aboutToShow();
            menu->ensurePolished();
            menu->resize(menu->sizeHint());
        }
        QTimer::singleShot(Settling, this, &Screenshots::take);
    } else if (m_waiting.elapsed() > Patience) {
        end(QStringLiteral("%1 does not get to its state.").arg(m_left.constFirst().exhibit));
    } else {
        QTimer::singleShot(10ms, this, &Screenshots::wait);
    }
}

void Screenshots::take()
{
    QImageWriter writer(m_folder.filePath(m_left.takeFirst().fileName));
    writer.setQuality(0);
    // One that moves would be elsewhere each time.
    for (QProgressBar *bar : m_window->findChildren<QProgressBar *>()) {
        bar->setRange(0, 2);
        bar->setValue(1);
    }
    QList<QWidget *> shown {m_window.get()};
    if (QMenu *menu = menuOf(m_window.get()))
        shown += menu;
    if (!writer.write(pictureOf(shown)))
        return end(writer.errorString());
    next();
}

void Screenshots::end(const QString &error)
{
    m_window.reset();
    m_error = error;
    Q_EMIT finished(error.isEmpty());
}

} // namespace Demo
