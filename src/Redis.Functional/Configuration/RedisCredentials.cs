namespace Redis.Functional;

/// <summary>A password, optionally with the name of an ACL user.</summary>
/// <remarks>
/// <para>The password cannot be read back and does not appear in any text.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class RedisCredentials : IEquatable<RedisCredentials>
{
    /// <summary>Creates credentials for the user <c>default</c>, whose password <c>requirepass</c> sets.</summary>
    public RedisCredentials(string password) : this(null, password) { }

    /// <summary>Creates credentials for an ACL user.</summary>
    /// <remarks>Null user: <c>AUTH password</c>. Null password: the empty one.</remarks>
    public RedisCredentials(string? user, string password) => (User, Password) = (user, password ?? "");

    /// <summary>The name of the ACL user; null if only a password was given.</summary>
    public string? User { get; }

    internal string Password { get; }

    /// <inheritdoc/>
    public bool Equals(RedisCredentials? other) =>
        other is not null && string.Equals(User, other.User, StringComparison.Ordinal)
        && string.Equals(Password, other.Password, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RedisCredentials);

    /// <summary>Computes the hash code of the user name only, so that nothing derived from the password leaves this object.</summary>
    public override int GetHashCode() => User?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>Formats as <c>user:***</c>.</summary>
    public override string ToString() => $"{User}:***";
}
