#pragma once

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTemporaryDir>

#include <functional>
#include <memory>

#include "widgets/settings/appearance.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Demo {

/// Takes the pictures of the README, one after the other: the same each time with the same Qt and the same fonts.
class Screenshots final : public QObject {
    Q_OBJECT

public:
    explicit Screenshots(const QDir &folder, QObject *parent = nullptr);
    ~Screenshots() override;

    void start();

    /// What did not work.
    QString errorString() const { return m_error; }

Q_SIGNALS:
    void finished(bool succeeded);

private:
    struct Picture;

    static QList<Picture> pictures();
    void next();
    void wait();
    void take();
    void end(const QString &error);

    const QDir m_folder;
    const QTemporaryDir m_settingsFolder;
    Appearance m_appearance;
    QList<Picture> m_left;
    std::unique_ptr<QWidget> m_window;
    std::function<bool()> m_isReady;
    QElapsedTimer m_waiting;
    QString m_error;
};

} // namespace Demo
