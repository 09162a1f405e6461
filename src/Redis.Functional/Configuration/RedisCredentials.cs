namespace Redis.Functional;

/// <summary>
/// A password, with the name of an ACL user or without. The password has no public way out and is in no text. Since 0.1.
/// </summary>
public sealed class RedisCredentials : IEquatable<RedisCredentials>
{
    /// <summary>The password of the user <c>default</c>, as <c>requirepass</c> sets it.</summary>
    public RedisCredentials(string password) : this(null, password) { }

    /// <summary>An ACL user and its password; a null user means <c>AUTH password</c>, a null password the empty one.</summary>
    public RedisCredentials(string? user, string password) => (User, Password) = (user, password ?? "");

    /// <summary>The name of the ACL user; null when only a password was given.</summary>
    public string? User { get; }

    internal string Password { get; }

    /// <inheritdoc/>
    public bool Equals(RedisCredentials? other) =>
        other is not null && string.Equals(User, other.User, StringComparison.Ordinal)
        && string.Equals(Password, other.Password, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RedisCredentials);

    /// <summary>Of the user alone, so that nothing computed from the password leaves this object.</summary>
    public override int GetHashCode() => User?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary><c>user:***</c>.</summary>
    public override string ToString() => $"{User}:***";
}
