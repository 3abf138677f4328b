#include <QtSignIn/qrcodewidget.h>

#include <QtCore/QEvent>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>
#include <optional>
#include <stdexcept>

#include <qrcodegen/qrcodegen.hpp>

#include "views/accessibleroles.h"
#include "views/retranslation.h"

namespace QtSignIn {

namespace {

constexpr int QuietZone = 4;
constexpr int SmallestModule = 3;

/// That of a link of up to 271 bytes, which all get the same room; a longer text needs more.
constexpr int UsualVersion = 10;
constexpr int UsualModules = 17 + 4 * UsualVersion + 2 * QuietZone;

std::optional<qrcodegen::QrCode> encoded(const QString &payload)
{
    if (payload.isEmpty())
        return std::nullopt;
    using Code = qrcodegen::QrCode;
    struct Trial {
        Code::Ecc correction;
        int largestVersion;
    };
    const auto segments = qrcodegen::QrSegment::makeSegments(payload.toUtf8().constData());
    // Large modules are worth more than correction: a screen has no scratches.
    for (const auto &[correction, version] : {Trial {Code::Ecc::MEDIUM, UsualVersion},
             Trial {Code::Ecc::LOW, UsualVersion}, Trial {Code::Ecc::LOW, Code::MAX_VERSION}}) {
        try {
            return Code::encodeSegments(segments, correction, Code::MIN_VERSION, version);
        } catch (const std::length_error &) {
            continue;
        }
    }
    return std::nullopt;
}

} // namespace

class QrCodeWidgetPrivate {
public:
    QString payload;
    std::optional<qrcodegen::QrCode> code;

    int modules() const { return code ? code->getSize() + 2 * QuietZone : UsualModules; }
};

QrCodeWidget::QrCodeWidget(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<QrCodeWidgetPrivate>())
{
    installAccessibleRoles();
    keepTranslated(this, [this, ours = QString()]() mutable {
        // The application may have given it another.
        if (accessibleName() != ours)
            return;
        ours = tr("QR code");
        setAccessibleName(ours);
    });
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QrCodeWidget::~QrCodeWidget() = default;

QString QrCodeWidget::payload() const
{
    return d->payload;
}

void QrCodeWidget::setPayload(const QString &payload)
{
    if (d->payload == payload)
        return;
    d->payload = payload;
    d->code = encoded(payload);
    updateGeometry();
    update();
    Q_EMIT payloadChanged();
}

bool QrCodeWidget::hasCode() const
{
    return d->code.has_value();
}

QSize QrCodeWidget::sizeHint() const
{
    return minimumSizeHint();
}

QSize QrCodeWidget::minimumSizeHint() const
{
    const double ratio = devicePixelRatioF();
    const double module = std::ceil(SmallestModule * ratio) / ratio;
    const int side = int(std::ceil(std::max(UsualModules, d->modules()) * module));
    return {side, side};
}

/// Its modules are whole pixels of the device.
bool QrCodeWidget::event(QEvent *event)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    const bool isOtherDevice = event->type() == QEvent::DevicePixelRatioChange;
#else
    const bool isOtherDevice = event->type() == QEvent::ScreenChangeInternal;
#endif
    if (isOtherDevice)
        updateGeometry();
    return QWidget::event(event);
}

void QrCodeWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!d->code) {
        QColor line = palette().color(QPalette::WindowText);
        line.setAlphaF(0.25f);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(line, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        return;
    }
    // Modules are whole pixels of the device: a blurred edge between two of them costs a camera its contrast.
    const double ratio = painter.device()->devicePixelRatioF();
    painter.scale(1 / ratio, 1 / ratio);
    const int modules = d->modules();
    const int room = int(std::min(width(), height()) * ratio);
    const int module = std::max(1, room / modules);
    const QPoint corner((int(width() * ratio) - module * modules) / 2, (int(height() * ratio) - module * modules) / 2);
    painter.fillRect(QRect(corner, QSize(module * modules, module * modules)), Qt::white);
    for (int y = 0; y < d->code->getSize(); ++y) {
        for (int x = 0; x < d->code->getSize(); ++x) {
            if (d->code->getModule(x, y)) {
                painter.fillRect(corner.x() + (x + QuietZone) * module, corner.y() + (y + QuietZone) * module, module,
                    module, Qt::black);
            }
        }
    }
}

} // namespace QtSignIn
