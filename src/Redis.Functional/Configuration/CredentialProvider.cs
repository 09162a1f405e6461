namespace Redis.Functional;

/// <summary>
/// Where a connection gets its credentials: fixed ones, or a function asked at each handshake, so that a rotated password
/// is used from the next connection on. Since 0.1.
/// </summary>
public sealed class CredentialProvider : IEquatable<CredentialProvider>
{
    private readonly RedisCredentials? _known;
    private readonly Func<CancellationToken, Task<RedisResult<RedisCredentials>>>? _ask;

    private CredentialProvider(
        RedisCredentials? known, Func<CancellationToken, Task<RedisResult<RedisCredentials>>>? ask) =>
        (_known, _ask) = (known, ask);

    /// <summary>The same credentials for every connection.</summary>
    public static CredentialProvider Fixed(RedisCredentials credentials) => new(credentials, null);

    /// <summary>
    /// Asks at each handshake: <c>return credentials;</c> or <c>return error;</c>. An error, an exception or a null of the function ends that attempt to
    /// connect; its time counts towards the connect timeout.
    /// </summary>
    public static CredentialProvider Ask(Func<CancellationToken, Task<RedisResult<RedisCredentials>>> ask) => new(null, ask);

    /// <summary>The same credentials for every connection.</summary>
    public static implicit operator CredentialProvider(RedisCredentials credentials) => Fixed(credentials);

    /// <summary>The user and <c>***</c>, or that a function is asked.</summary>
    public override string ToString() => _known is not null ? _known.ToString() : "asked at each handshake";

    /// <summary>Fixed ones are equal by content, functions by identity.</summary>
    public bool Equals(CredentialProvider? other) =>
        other is not null && Equals(_known, other._known) && Equals(_ask, other._ask);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CredentialProvider);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_known, _ask);

    internal RedisCredentials? Known => _known;

    internal bool IsText => _known is null || (RedisText.IsText(_known.User) && RedisText.IsText(_known.Password));

    internal bool IsEmpty => _known is null && _ask is null;

    // What the function throws, synchronously or later, is the caller's to catch: the loop that makes the handshake.
    internal async ValueTask<RedisResult<RedisCredentials>> Current(CancellationToken token)
    {
        if (_known is not null) return _known;
        if (_ask is null) return new RedisError.Client.InvalidConfig("The function of the credential provider is null.");
        var answer = await _ask(token).ConfigureAwait(false);
        return answer.TryGetValue(out var credentials) && credentials is null ? new RedisError.Client.InvalidConfig("The credential provider returned null.") : answer;
    }
}
