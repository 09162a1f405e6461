namespace Redis.Functional;

/// <summary>
/// The source of credentials for a connection: fixed ones, or a function that is called at each handshake, so that new connections use a rotated password.
/// </summary>
/// <remarks>Since 0.1.</remarks>
public sealed class CredentialProvider : IEquatable<CredentialProvider>
{
    private readonly RedisCredentials? _known;
    private readonly Func<CancellationToken, Task<RedisResult<RedisCredentials>>>? _ask;

    private CredentialProvider(
        RedisCredentials? known, Func<CancellationToken, Task<RedisResult<RedisCredentials>>>? ask) =>
        (_known, _ask) = (known, ask);

    /// <summary>Creates a provider of the same credentials for every connection.</summary>
    public static CredentialProvider Fixed(RedisCredentials credentials) => new(credentials, null);

    /// <summary>Creates a provider that calls a function at each handshake: <c>return credentials;</c> or <c>return error;</c>.</summary>
    /// <remarks>If the function fails, throws or returns null, the attempt to connect fails. Its duration counts towards the connect timeout.</remarks>
    public static CredentialProvider Ask(Func<CancellationToken, Task<RedisResult<RedisCredentials>>> ask) => new(null, ask);

    /// <summary>Converts credentials to a provider of the same credentials for every connection.</summary>
    public static implicit operator CredentialProvider(RedisCredentials credentials) => Fixed(credentials);

    /// <summary>Formats the user and <c>***</c>, or states that a function is called.</summary>
    public override string ToString() => _known is not null ? _known.ToString() : "asked at each handshake";

    /// <summary>Compares fixed credentials by content and functions by identity.</summary>
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
