#pragma once

#include <QtWidgets/QWidget>

#include <memory>

#include <QtSignIn/widgetsglobal.h>

namespace QtSignIn {

class QrCodeWidgetPrivate;

/// A QR code (ISO/IEC 18004): black on white in every palette, with the quiet zone of four modules around it, each
/// module at least three device independent pixels wide. Without a payload it is an empty frame of the same size.
/// Give it an accessible name that says where the code leads.
class QTSIGNIN_WIDGETS_EXPORT QrCodeWidget : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString payload READ payload WRITE setPayload NOTIFY payloadChanged FINAL)

public:
    explicit QrCodeWidget(QWidget *parent = nullptr);
    ~QrCodeWidget() override;

    QString payload() const;

    /// Text of up to 2,953 bytes of UTF-8; a longer one shows nothing. A code of more than 2,331 bytes bears half
    /// as much damage.
    void setPayload(const QString &payload);

    /// Whether there is a code to be seen.
    bool hasCode() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void payloadChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Q_DISABLE_COPY_MOVE(QrCodeWidget)
    std::unique_ptr<QrCodeWidgetPrivate> d;
};

} // namespace QtSignIn
