#pragma once

#include <QtCore/qglobal.h>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

#include <QtSignIn/error.h>

namespace QtSignIn {

/// A value or an Error. Made from exactly a T or an Error: nothing else converts, so that a string returned by mistake
/// can't turn into a success.
template <typename T> class Result {
    static_assert(!std::is_same_v<T, Error>, "a Result<Error> could not tell its two halves apart");
    template <typename U>
    using RequireT = std::enable_if_t<std::is_same_v<std::remove_cv_t<std::remove_reference_t<U>>, T>>;

public:
    /// An Error of kind Unknown, so that a Result can stand in a container.
    Result()
        : m_content(std::in_place_index<1>)
    {
    }
    template <typename U, typename = RequireT<U>>
    Result(U &&value)
        : m_content(std::in_place_index<0>, std::forward<U>(value))
    {
    }
    Result(const Error &error)
        : m_content(std::in_place_index<1>, error)
    {
    }
    Result(Error &&error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool hasValue() const { return m_content.index() == 0; }
    bool hasError() const { return !hasValue(); }

    /// Only with hasValue().
    const T &value() const &
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_content);
    }
    T &&value() &&
    {
        Q_ASSERT(hasValue());
        return std::move(*std::get_if<0>(&m_content));
    }
    const T *operator->() const { return &value(); }
    const T &operator*() const & { return value(); }

    /// An Error of kind Unknown with hasValue().
    Error error() const { return hasValue() ? Error() : *std::get_if<1>(&m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Nothing, or an Error.
template <> class Result<void> {
public:
    Result() = default;
    Result(const Error &error)
        : m_error(error)
    {
    }
    Result(Error &&error)
        : m_error(std::move(error))
    {
    }

    bool hasValue() const { return !m_error; }
    bool hasError() const { return m_error.has_value(); }
    Error error() const { return m_error.value_or(Error()); }

private:
    std::optional<Error> m_error;
};

} // namespace QtSignIn
